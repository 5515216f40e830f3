import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { type Bronkeuze, bronnenNa } from './bronnen.ts'
import type { StapData, ValkuilData, WerkwijzeData } from './forms.ts'
import type { KringVan, Werkwijze } from './werkwijze.ts'

type Daad = { id: string; handeling: 'gemaakt' | 'gewijzigd' | 'gepubliceerd' }

const note = (db: Db, actor: Actor, { id, handeling }: Daad) =>
  audit(db, actor, { handeling: `werkwijze.${handeling}`, onderwerp: 'werkwijze', onderwerpId: id })

/** A concept of this proeftuin and of others that were chosen, of its host; gives its id. */
export async function makeWerkwijze(
  db: Db,
  actor: Actor,
  { proeftuin, input }: { proeftuin: Proeftuin; input: WerkwijzeData },
): Promise<string> {
  const { organisatieId } = proeftuin
  const { stappen, valkuilen, bronnen, ...velden } = input
  const { id } = await db
    .insertInto('werkwijze')
    .values({ ...velden, organisatieId, doorId: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addBronnen(db, id, [proeftuin.id, ...bronnen])
  await setStappen(db, id, stappen)
  await setValkuilen(db, { id, organisatieId }, valkuilen)
  await note(db, actor, { id, handeling: 'gemaakt' })
  return id
}

type Wijziging = {
  werkwijze: Werkwijze
  keuze: Bronkeuze[]
  input: WerkwijzeData & { versie: number; zichtbaarheid?: KringVan; wat?: string; waarom?: string }
}

/** False when somebody else changed it first; then nothing is written. What was published gets a version. */
export async function changeWerkwijze(
  db: Db,
  actor: Actor,
  { werkwijze, keuze, input }: Wijziging,
): Promise<boolean> {
  const { stappen, valkuilen, bronnen, versie, wat, waarom, ...velden } = input
  const changed = await db
    .updateTable('werkwijze')
    .set({ ...velden, versie: versie + 1, gewijzigdOp: sql`now()` })
    .where('id', '=', werkwijze.id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return false
  await setStappen(db, werkwijze.id, stappen)
  await setValkuilen(db, werkwijze, valkuilen)
  await setBronnen(db, werkwijze.id, bronnenNa(werkwijze, keuze, bronnen))
  if (werkwijze.gepubliceerdOp) await keepVersion(db, actor, { id: werkwijze.id, wat, waarom })
  await note(db, actor, { id: werkwijze.id, handeling: 'gewijzigd' })
  return true
}

/** From now on for its circle. Conflict when somebody else did so first. */
export async function publishWerkwijze(
  db: Db,
  actor: Actor,
  { id, zichtbaarheid }: { id: string; zichtbaarheid: KringVan },
): Promise<void> {
  const changed = await db
    .updateTable('werkwijze')
    .set({ zichtbaarheid, gepubliceerdOp: sql`now()`, gewijzigdOp: sql`now()`, versie: sql`versie + 1` })
    .where('id', '=', id)
    .where('gepubliceerdOp', 'is', null)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n)
    throw new Conflict('Iemand anders heeft deze werkwijze intussen gepubliceerd.')
  await keepVersion(db, actor, { id })
  await note(db, actor, { id, handeling: 'gepubliceerd' })
}

/** Steps that were there keep their id, whatever their place. */
async function setStappen(db: Db, werkwijzeId: string, stappen: StapData[]): Promise<void> {
  const known = await idsOf(db, 'werkwijzeStap', werkwijzeId)
  const kept = stappen.map(({ id }) => id).filter((id) => known.has(id))
  await dropOthers(db, 'werkwijzeStap', { werkwijzeId, kept })
  for (const [n, { id, ...stap }] of stappen.entries()) {
    const row = { ...stap, volgorde: n + 1, werkwijzeId }
    if (known.delete(id)) await db.updateTable('werkwijzeStap').set(row).where('id', '=', id).execute()
    else await db.insertInto('werkwijzeStap').values(row).execute()
  }
}

type Eigen = Pick<Werkwijze, 'id' | 'organisatieId'>

async function setValkuilen(db: Db, { id: werkwijzeId, organisatieId }: Eigen, valkuilen: ValkuilData[]) {
  const known = await idsOf(db, 'werkwijzeValkuil', werkwijzeId)
  const kept = valkuilen.map(({ id }) => id).filter((id) => known.has(id))
  await dropOthers(db, 'werkwijzeValkuil', { werkwijzeId, kept })
  for (const [n, { id, bijOns, ...valkuil }] of valkuilen.entries()) {
    const row = { ...valkuil, organisatieId: bijOns ? organisatieId : null, volgorde: n + 1, werkwijzeId }
    if (known.delete(id)) await db.updateTable('werkwijzeValkuil').set(row).where('id', '=', id).execute()
    else await db.insertInto('werkwijzeValkuil').values(row).execute()
  }
}

type Deel = 'werkwijzeStap' | 'werkwijzeValkuil'

async function idsOf(db: Db, tabel: Deel, werkwijzeId: string): Promise<Set<string>> {
  const rows = await db.selectFrom(tabel).select('id').where('werkwijzeId', '=', werkwijzeId).execute()
  return new Set(rows.map(({ id }) => id))
}

const dropOthers = (db: Db, tabel: Deel, { werkwijzeId, kept }: { werkwijzeId: string; kept: string[] }) =>
  db
    .deleteFrom(tabel)
    .where('werkwijzeId', '=', werkwijzeId)
    .where(sql<boolean>`id <> all(${kept}::uuid[])`)
    .execute()

async function setBronnen(db: Db, werkwijzeId: string, bronnen: string[]): Promise<void> {
  await db
    .deleteFrom('werkwijzeBron')
    .where('werkwijzeId', '=', werkwijzeId)
    .where(sql<boolean>`proeftuin_id <> all(${bronnen}::uuid[])`)
    .execute()
  await addBronnen(db, werkwijzeId, bronnen)
}

/** Those that are new. */
const addBronnen = (db: Db, werkwijzeId: string, bronnen: string[]) =>
  sql`insert into werkwijze_bron (werkwijze_id, proeftuin_id)
    select ${werkwijzeId}, id from unnest(${bronnen}::uuid[]) id on conflict do nothing`.execute(db)

type Uitgave = { id: string; wat?: string | undefined; waarom?: string | undefined }

/** As it stands now, with all that a reader of it sees. */
const keepVersion = (db: Db, actor: Actor, { id, wat = '', waarom = '' }: Uitgave) =>
  sql`insert into werkwijze_versie (werkwijze_id, versie, inhoud, wat, waarom, door_id)
    select w.id, 1 + (select count(*) from werkwijze_versie u where u.werkwijze_id = w.id),
      werkwijze_inhoud(w.id), ${wat}, ${waarom}, ${actor.id}
    from werkwijze w where w.id = ${id}`.execute(db)
