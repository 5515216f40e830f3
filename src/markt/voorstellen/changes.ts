import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import type { VoorstelData, VoorstelEdit } from './forms.ts'

const now = sql<Date>`now()`
const onderwerp = 'voorstel'

/** For the own organisation of who makes it. Gives its id. */
export async function createVoorstel(db: Db, actor: Actor, form: VoorstelData): Promise<string> {
  const { id } = await db
    .insertInto('voorstel')
    .values({ ...form, doorId: actor.id, organisatieId: actor.organisatieId ?? '' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepWords(db, actor, { id, versie: 1, ...form })
  await audit(db, actor, { handeling: 'voorstel.gedaan', onderwerp, onderwerpId: id })
  return id
}

type Wijziging = VoorstelEdit & { id: string }

/** Who changes it says that it stands; what was withdrawn stays withdrawn. False when somebody else changed it first; then nothing is written. */
export async function changeVoorstel(
  db: Db,
  actor: Actor,
  { id, versie, ...form }: Wijziging,
): Promise<boolean> {
  const changed = await db
    .updateTable('voorstel')
    .set({ ...form, ...gezegd, versie: versie + 1, gewijzigdOp: now })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return false
  await keepWords(db, actor, { id, versie: versie + 1, ...form })
  await audit(db, actor, { handeling: 'voorstel.gewijzigd', onderwerp, onderwerpId: id })
  return true
}

type Words = Pick<VoorstelData, 'titel' | 'aanbod' | 'vraagt' | 'zichtbaarheid'> & {
  id: string
  versie: number
}

/** As it can be read from now on. */
const keepWords = (db: Db, actor: Actor, { id, versie, titel, aanbod, vraagt, zichtbaarheid }: Words) =>
  db
    .insertInto('voorstelVersie')
    .values({ voorstelId: id, versie, titel, aanbod, vraagt, zichtbaarheid, doorId: actor.id })
    .execute()

const gezegd = { bevestigdOp: sql<string>`current_date`, herinnerdOp: null }

/** It stands for another year, also when it was withdrawn. Saying so twice is saying so once. */
export async function confirmVoorstel(db: Db, actor: Actor, id: string): Promise<void> {
  const changed = await db
    .updateTable('voorstel')
    .set({ ...gezegd, ingetrokkenOp: null })
    .where('id', '=', id)
    .where((eb) =>
      eb.or([eb('bevestigdOp', '<', sql<string>`current_date`), eb('ingetrokkenOp', 'is not', null)]),
    )
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return
  await audit(db, actor, { handeling: 'voorstel.bevestigd', onderwerp, onderwerpId: id })
}

/** Out of the lists; who has the address reads on that it was withdrawn. */
export async function withdrawVoorstel(db: Db, actor: Actor, id: string): Promise<void> {
  const changed = await db
    .updateTable('voorstel')
    .set({ ingetrokkenOp: now })
    .where('id', '=', id)
    .where('ingetrokkenOp', 'is', null)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return
  await audit(db, actor, { handeling: 'voorstel.ingetrokken', onderwerp, onderwerpId: id })
}
