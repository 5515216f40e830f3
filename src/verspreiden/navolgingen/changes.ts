import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { beginConcept } from '#src/proeftuinen/opzet/namens.ts'
import type { Begin } from './begin.ts'
import { bekendVan, smalste } from './bekend.ts'
import type { FeitData } from './forms.ts'
import type { Navolging } from './navolging.ts'

const kolom = { werkwijze: 'werkwijzeId', haakje: 'haakjeId', proeftuin: 'gevolgdProeftuinId' } as const

type Begonnen = {
  id: string
  /** The organisation did it already, and that is the one to go on with. */
  samen: boolean
  /** The proeftuin that was opened for it. */
  nieuweProeftuinId: string | null
}

/** In one step, with the proeftuin in which it is done. */
export async function beginNavolging(db: Db, actor: Actor, begin: Begin): Promise<Begonnen> {
  const { form, gevolgd, organisatieId } = begin
  const { inProeftuin: _, ...said } = form
  const made = await db
    .insertInto('navolging')
    .values({ ...said, organisatieId, [kolom[gevolgd.soort]]: gevolgd.id, doorId: actor.id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
    .catch(refuseCircle)
  if (made) await note(db, actor, { id: made.id, handeling: 'begonnen' })
  const id = made?.id ?? (await findSame(db, begin))
  return { id, samen: !made, nieuweProeftuinId: await doeInProeftuin(db, actor, { id, begin }) }
}

/** In the proeftuin that was chosen, or in a new one; what a colleague chose before stays. Gives the id of what was opened. */
async function doeInProeftuin(
  db: Db,
  actor: Actor,
  { id, begin }: { id: string; begin: Begin },
): Promise<string | null> {
  const keuze = begin.form.inProeftuin
  if (!keuze) return null
  const { proeftuinId } = await db
    .selectFrom('navolging')
    .select('proeftuinId')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (proeftuinId) return null
  const nieuw = keuze === 'nieuw' ? await openProeftuin(db, actor, begin) : null
  await db
    .updateTable('navolging')
    .set({ proeftuinId: nieuw ?? keuze })
    .where('id', '=', id)
    .execute()
    .catch(refuseCircle)
  await note(db, actor, { id, handeling: 'gekoppeld' })
  return nieuw
}

/** A concept with what is known of what they follow, for no more readers than either has. */
async function openProeftuin(db: Db, actor: Actor, { form, gevolgd, organisatieId }: Begin): Promise<string> {
  const bekend = await bekendVan(db, actor, gevolgd)
  if (!bekend) throw new Conflict('Hiervoor kun je geen nieuwe proeftuin openen.')
  const zichtbaarheid = smalste(bekend.zichtbaarheid, form.zichtbaarheid)
  return beginConcept(db, actor, { organisatieId, bekend: { ...bekend, zichtbaarheid } })
}

const note = (db: Db, actor: Actor, { id, handeling }: { id: string; handeling: 'begonnen' | 'gekoppeld' }) =>
  audit(db, actor, { handeling: `navolging.${handeling}`, onderwerp: 'navolging', onderwerpId: id })

/** A chain that comes back is refused by the database. */
function refuseCircle(error: unknown): never {
  const { constraint } = error as { constraint?: string }
  if (constraint === 'navolging_kring' || constraint === 'navolging_hetzelfde')
    throw new Conflict(
      'Zo loopt het rond: zij hadden het van jullie, of doen iets anders. Kies van wie jullie het hebben.',
    )
  if (constraint === 'navolging_kring_van_dingen')
    throw new Conflict('Zo loopt het rond: wat jullie volgen, kwam uit deze proeftuin. Kies een andere.')
  throw error
}

async function findSame(db: Db, { form, gevolgd, organisatieId }: Begin): Promise<string> {
  const { id } = await db
    .selectFrom('navolging')
    .select('id')
    .where('organisatieId', '=', organisatieId)
    .where(kolom[gevolgd.soort], '=', gevolgd.id)
    .where(sql<boolean>`lower(bij) = lower(${form.bij})`)
    .where('weggehaaldOp', 'is', null)
    .executeTakeFirstOrThrow()
  return id
}

/** What came of it, as a dated fact. */
export async function tellFeit(
  db: Db,
  actor: Actor,
  { navolging, form }: { navolging: Pick<Navolging, 'id'>; form: FeitData },
): Promise<void> {
  await db
    .insertInto('navolgingFeit')
    .values({ ...form, navolgingId: navolging.id, doorId: actor.id })
    .execute()
  await audit(db, actor, {
    handeling: 'navolging.verteld',
    onderwerp: 'navolging',
    onderwerpId: navolging.id,
    bijzonderheden: { soort: form.soort },
  })
}
