import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict, NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { seal, unsealBytes } from '#src/platform/seal.ts'
import type { Weigering } from '#src/platform/tabel/weigering.ts'
import type { Geldend } from '#src/tellen/plekken/past.ts'
import type { Met } from './changes.ts'
import type { Opgave } from './kwartaalopgave.ts'
import type { Huidig, Wijziging } from './tabel-rij.ts'

/** A table that came back, without what is in it. */
export type Tabelstand = {
  id: string
  deel: number
  rijen: number
  wijzigingen: number
  gelezenOp: Date | null
  geweigerd: string | null
  bevestigdOp: Date | null
  bewaardOp: Date | null
}

/** What was read of it: `gelijk` rows say nothing new, `geweigerd` may be more than are kept. */
export type Inhoud = { wijzigingen: Wijziging[]; weigeringen: Weigering[]; geweigerd: number; gelijk: number }

const sealedFor = (id: string) => ({ soort: 'tabel' as const, van: id })

type Kluis = { geheim: string | null; id: string }

const dicht = ({ geheim, id }: Kluis, plain: Buffer) =>
  geheim === null ? plain : seal(geheim, sealedFor(id), plain)

export function openKluis({ geheim, id }: Kluis, kept: { bytes: Buffer; verzegeld: boolean }): Buffer {
  if (!kept.verzegeld) return kept.bytes
  const plain = geheim === null ? undefined : unsealBytes(geheim, sealedFor(id), kept.bytes)
  if (!plain) throw new Error('a table was kept under another VONK_GEHEIM')
  return plain
}

type Gestuurd = { opgaveId: string; lid: Pick<Actor, 'id'> | null; bytes: Buffer; geheim: string | null }

/** Keeps a table to read it; those that came before and were not saved go. Gives its id. */
export async function keepTabel({ db, enqueue }: Met, gestuurd: Gestuurd): Promise<string> {
  const { opgaveId, lid, bytes, geheim } = gestuurd
  await db
    .deleteFrom('kwartaaltabel')
    .where('opgaveId', '=', opgaveId)
    .where('bevestigdOp', 'is', null)
    .execute()
  const id = randomUUID()
  const bestand = dicht({ geheim, id }, bytes)
  const verzegeld = geheim !== null
  await db
    .insertInto('kwartaaltabel')
    .values({ id, opgaveId, doorId: lid?.id ?? null, bestand, verzegeld })
    .execute()
  await enqueue('lees-kwartaaltabel', { tabelId: id })
  return id
}

const columns = [
  ...(['id', 'deel', 'rijen', 'wijzigingen', 'gelezenOp', 'geweigerd'] as const),
  ...(['bevestigdOp', 'bewaardOp'] as const),
]

/** Of this question alone. NotFound when there is none, or no longer. */
export async function findTabel(db: Db, opgaveId: string, id: string): Promise<Tabelstand> {
  const found = isUuid(id)
    ? await db
        .selectFrom('kwartaaltabel')
        .select(columns)
        .where('opgaveId', '=', opgaveId)
        .where('id', '=', id)
        .executeTakeFirst()
    : undefined
  if (!found) throw new NotFound()
  return found
}

/** With what is kept in it, for who reads or saves it. */
export const findKept = (db: Db, id: string) =>
  db
    .selectFrom('kwartaaltabel')
    .select(['id', 'opgaveId', 'doorId', 'bestand', 'inhoud', 'verzegeld', 'bevestigdOp', 'bewaardOp'])
    .where('id', '=', id)
    .executeTakeFirst()

export async function readInhoud(db: Db, geheim: string | null, id: string): Promise<Inhoud | undefined> {
  const kept = await findKept(db, id)
  if (!kept?.inhoud) return undefined
  const bytes = openKluis({ geheim, id }, { bytes: kept.inhoud, verzegeld: kept.verzegeld })
  return JSON.parse(bytes.toString('utf8'))
}

/** It was read: what it would change, or why it cannot be read at all. The file itself goes. */
export const noteRead = (
  db: Db,
  { geheim, id }: Kluis,
  gelezen: { rijen: number; inhoud: Inhoud } | { geweigerd: string },
) =>
  db
    .updateTable('kwartaaltabel')
    .set({ bestand: null, gelezenOp: sql`now()`, ...kept({ geheim, id }, gelezen) })
    .where('id', '=', id)
    .execute()

const kept = (kluis: Kluis, gelezen: Parameters<typeof noteRead>[2]) =>
  'geweigerd' in gelezen
    ? { geweigerd: gelezen.geweigerd, verzegeld: false }
    : {
        rijen: gelezen.rijen,
        wijzigingen: gelezen.inhoud.wijzigingen.length,
        inhoud: dicht(kluis, Buffer.from(JSON.stringify(gelezen.inhoud))),
      }

/** Somebody saw what would change and said yes; twice is once. */
export async function confirmTabel({ db, enqueue }: Met, id: string): Promise<void> {
  const confirmed = await db
    .updateTable('kwartaaltabel')
    .set({ bevestigdOp: sql`now()`, deel: 0 })
    .where('id', '=', id)
    .where('bevestigdOp', 'is', null)
    .where('wijzigingen', '>', 0)
    .returning('id')
    .executeTakeFirst()
  if (!confirmed) throw new Conflict('Dit bestand is al bewaard, of er is niets te bewaren.')
  await enqueue('bewaar-kwartaaltabel', { tabelId: id })
}

/** All places of this employer here, as far as rows are held against them. */
export async function listHuidig(
  db: Db,
  { proeftuinId, organisatieId }: Pick<Opgave, 'proeftuinId' | 'organisatieId'>,
): Promise<Huidig[]> {
  const van = db
    .selectFrom('plek as k')
    .where('k.proeftuinId', '=', proeftuinId)
    .where('k.werkgeverId', '=', organisatieId)
  const plekken = await van
    .select(['k.id', 'k.label', 'k.vorm'])
    .orderBy('k.aangemaaktOp')
    .orderBy('k.id')
    .execute()
  const feiten = await van
    .innerJoin('plekFeit as f', 'f.plekId', 'k.id')
    .select(['f.id', 'f.plekId', 'f.soort', 'f.op', 'f.minuten', 'f.waarde', 'f.reden'])
    .where('f.soort', '<>', 'register')
    .where('f.vervangenOp', 'is', null)
    .where('f.vervalt', '=', false)
    .execute()
  const per = Map.groupBy(feiten, ({ plekId }) => plekId) as Map<string, Geldend[]>
  return plekken.map((plek) => ({ ...plek, feiten: per.get(plek.id) ?? [] }))
}

/** After a week nobody looks at it any more. */
export const forgetTabellen = (db: Db) =>
  db.deleteFrom('kwartaaltabel').where('gestuurdOp', '<', sql<Date>`now() - interval '7 days'`).execute()
