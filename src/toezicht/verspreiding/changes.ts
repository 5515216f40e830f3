import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import type { NogNiet } from './nog-niet.ts'
import { listLezers } from './ontvangers.ts'
import type { Wat } from './voorbeeld.ts'

const kolom = { werkwijze: 'werkwijzeId', haakje: 'haakjeId', proeftuin: 'proeftuinId' } as const
const intussen =
  'Een van deze organisaties kreeg intussen een duwtje, of niemand daar kan dit nu lezen. Er is niets verstuurd. Bekijk de lijst opnieuw.'

type Lezers = Awaited<ReturnType<typeof listLezers>>
type Nieuw = { wat: Wat; organisaties: NogNiet[]; regel: string }

/** One for each of these organisations, or none at all: Conflict when one has it already. Gives their ids. */
export async function addDuwtjes(db: Db, actor: Actor, nieuw: Nieuw): Promise<string[]> {
  const { wat, regel } = nieuw
  const klaar = await voorbereid(db, nieuw)
  if (klaar.some(({ lidIds }) => lidIds.length === 0)) throw new Conflict(intussen)
  const van = { [kolom[wat.soort]]: wat.id, regel, doorId: actor.id }
  const made = await db
    .insertInto('duwtje')
    .values(klaar.map(({ id, organisatieId }) => ({ id, organisatieId, ...van })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  if (made.length < klaar.length) throw new Conflict(intussen)
  const ontvangers = klaar.flatMap(({ id, lidIds }) => lidIds.map((lidId) => ({ duwtjeId: id, lidId })))
  await db.insertInto('duwtjeOntvanger').values(ontvangers).execute()
  for (const one of klaar) await note(db, actor, { ...one, wat })
  return klaar.map(({ id }) => id)
}

type Klaar = { id: string; organisatieId: string; lidIds: string[] }

/** With who may get it at this moment; in one order, so that two who send at once wait for each other and no longer than that. */
async function voorbereid(db: Db, { wat, organisaties }: Nieuw): Promise<Klaar[]> {
  const ids = organisaties.flatMap(({ ontvangers }) => ontvangers.map(({ id }) => id))
  const lezers = Map.groupBy(await listLezers(db, ids, wat), ({ lid }) => lid.organisatieId)
  return organisaties
    .map(({ id: organisatieId }) => ({
      id: randomUUID(),
      organisatieId,
      lidIds: (lezers.get(organisatieId) ?? []).map(({ lid }) => lid.id),
    }))
    .toSorted((a, b) => a.organisatieId.localeCompare(b.organisatieId))
}

const note = (db: Db, actor: Actor, { id, organisatieId, wat }: Klaar & { wat: Wat }) =>
  audit(db, actor, {
    handeling: 'duwtje.gestuurd',
    onderwerp: 'duwtje',
    onderwerpId: id,
    bijzonderheden: { organisatie: organisatieId, [wat.soort]: wat.id },
  })

/** Only who is sent it is told to have got it; when nobody is, the organisation got none. */
export async function keepOntvangers(db: Db, duwtjeId: string, lezers: Lezers): Promise<void> {
  const ids = lezers.map(({ lid }) => lid.id)
  await sql`delete from duwtje_ontvanger where duwtje_id = ${duwtjeId} and lid_id <> all(${ids}::uuid[])`.execute(
    db,
  )
  if (ids.length === 0) await db.deleteFrom('duwtje').where('id', '=', duwtjeId).execute()
}
