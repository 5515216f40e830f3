import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit, type Handeling } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict, NotFound } from '#src/platform/errors.ts'
import type { Richting, VerzamelingData, VerzamelingEdit } from './forms.ts'
import { type Ding, mostOnderdelen, mostVerzamelingen } from './verzameling.ts'

const note = (db: Db, actor: Actor, { handeling, id }: { handeling: Handeling; id: string }) =>
  audit(db, actor, { handeling, onderwerp: 'verzameling', onderwerpId: id })

/** Makes one, and gives its id. */
export async function createVerzameling(db: Db, actor: Actor, form: VerzamelingData): Promise<string> {
  await sql`select from lid where id = ${actor.id} for no key update`.execute(db)
  const { aantal } = await db
    .selectFrom('verzameling')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('doorId', '=', actor.id)
    .executeTakeFirstOrThrow()
  if (aantal >= mostVerzamelingen)
    throw new Conflict(`Je hebt al ${mostVerzamelingen} verzamelingen. Verwijder er eerst een.`)
  const { id } = await db
    .insertInto('verzameling')
    .values({ ...form, doorId: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await note(db, actor, { handeling: 'verzameling.gemaakt', id })
  return id
}

/** False when it was changed elsewhere first; then nothing is written. */
export async function changeVerzameling(
  db: Db,
  actor: Actor,
  { id, versie, ...given }: VerzamelingEdit & { id: string },
): Promise<boolean> {
  const changed = await db
    .updateTable('verzameling')
    .set({ ...given, versie: versie + 1, gewijzigdOp: sql`now()` })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return false
  await note(db, actor, { handeling: 'verzameling.gewijzigd', id })
  return true
}

/** Gone, with all that was said of what stood in it. Of a public one its id stays: there are links to it outside. */
export async function deleteVerzameling(db: Db, actor: Actor, id: string): Promise<void> {
  const gone = await db
    .deleteFrom('verzameling')
    .where('id', '=', id)
    .returning('zichtbaarheid')
    .executeTakeFirst()
  if (gone?.zichtbaarheid === 'openbaar') await db.insertInto('oudeVerzameling').values({ id }).execute()
  await note(db, actor, { handeling: 'verzameling.verwijderd', id })
}

/** Who changes what stands in it takes turns; it moves up in the list. */
async function touch(db: Db, id: string): Promise<void> {
  const touched = await db
    .updateTable('verzameling')
    .set({ gewijzigdOp: sql`now()` })
    .where('id', '=', id)
    .executeTakeFirst()
  if (touched.numUpdatedRows === 0n) throw new NotFound()
}

const idsIn = (db: Db, verzamelingId: string) =>
  db
    .selectFrom('verzamelingOnderdeel')
    .select(['id', 'soort', 'dingId', 'volgorde'])
    .where('verzamelingId', '=', verzamelingId)
    .orderBy('volgorde')
    .execute()

type Nieuw = Ding & { verzamelingId: string; waarom: string }

/** At the end. What stood in it already stays as it is. Gives its id. */
export async function addOnderdeel(db: Db, actor: Actor, nieuw: Nieuw): Promise<string> {
  await touch(db, nieuw.verzamelingId)
  const there = await idsIn(db, nieuw.verzamelingId)
  const same = there.find(({ soort, dingId }) => soort === nieuw.soort && dingId === nieuw.dingId)
  if (same) return same.id
  if (there.length >= mostOnderdelen)
    throw new Conflict(`Er staan al ${mostOnderdelen} dingen in deze verzameling. Haal er eerst iets uit.`)
  const volgorde = (there.at(-1)?.volgorde ?? 0) + 1
  const { id } = await db
    .insertInto('verzamelingOnderdeel')
    .values({ ...nieuw, volgorde, doorId: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** One thing in a verzameling, by the ids of both. */
export type Waar = { verzamelingId: string; id: string }

export async function setWaarom(db: Db, { verzamelingId, id }: Waar, waarom: string): Promise<void> {
  await touch(db, verzamelingId)
  await db.updateTable('verzamelingOnderdeel').set({ waarom }).where('id', '=', id).execute()
}

export async function deleteOnderdeel(db: Db, { verzamelingId, id }: Waar): Promise<void> {
  await touch(db, verzamelingId)
  await db.deleteFrom('verzamelingOnderdeel').where('id', '=', id).execute()
}

/** Changes places with the one above or below; the first goes no further up, and the last no further down. */
export async function moveOnderdeel(db: Db, { verzamelingId, id }: Waar, naar: Richting): Promise<void> {
  await touch(db, verzamelingId)
  const all = await idsIn(db, verzamelingId)
  const at = all.findIndex((one) => one.id === id)
  const [one, other] = [all[at], all[naar === 'omhoog' ? at - 1 : at + 1]]
  if (!one || !other) return
  await sql`update verzameling_onderdeel set volgorde = case id when ${one.id} then ${other.volgorde}::int
    else ${one.volgorde}::int end where id in (${one.id}, ${other.id})`.execute(db)
}
