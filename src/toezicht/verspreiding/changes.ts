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
export async function addDuwtjes(
  db: Db,
  actor: Actor,
  { wat, organisaties, regel }: Nieuw,
): Promise<string[]> {
  const lezers = await listLezers(
    db,
    organisaties.flatMap(({ ontvangers }) => ontvangers.map(({ id }) => id)),
    wat,
  )
  const perOrganisatie = Map.groupBy(lezers, ({ lid }) => lid.organisatieId)
  const rows = organisaties
    .filter(({ id }) => perOrganisatie.has(id))
    .map(({ id }) => ({ organisatieId: id, [kolom[wat.soort]]: wat.id, regel, doorId: actor.id }))
    // In one order, so that two who send at once wait for each other and do not block each other.
    .toSorted((a, b) => a.organisatieId.localeCompare(b.organisatieId))
  if (rows.length < organisaties.length) throw new Conflict(intussen)
  const made = await db
    .insertInto('duwtje')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'organisatieId'])
    .execute()
  if (made.length < rows.length) throw new Conflict(intussen)
  const ontvangers = made.flatMap(({ id, organisatieId }) =>
    (perOrganisatie.get(organisatieId) ?? []).map(({ lid }) => ({ duwtjeId: id, lidId: lid.id })),
  )
  await db.insertInto('duwtjeOntvanger').values(ontvangers).execute()
  for (const { id, organisatieId } of made)
    await audit(db, actor, {
      handeling: 'duwtje.gestuurd',
      onderwerp: 'duwtje',
      onderwerpId: id,
      bijzonderheden: { organisatie: organisatieId, [wat.soort]: wat.id },
    })
  return made.map(({ id }) => id)
}

/** Only who is sent it is told to have got it; when nobody is, the organisation got none. */
export async function keepOntvangers(db: Db, duwtjeId: string, lezers: Lezers): Promise<void> {
  const ids = lezers.map(({ lid }) => lid.id)
  await sql`delete from duwtje_ontvanger where duwtje_id = ${duwtjeId} and lid_id <> all(${ids}::uuid[])`.execute(
    db,
  )
  if (ids.length === 0) await db.deleteFrom('duwtje').where('id', '=', duwtjeId).execute()
}
