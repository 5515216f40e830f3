import { type Kysely, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB, Zichtbaarheid } from '#src/platform/database.generated.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isDay } from '#src/platform/forms/fields.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { may } from '#src/proeftuinen/policy.ts'
import { type Proeftuin, zichtbaarheden } from '#src/proeftuinen/proeftuin.ts'
import { type Aantekening, type Logboekregel, logboekPageSize } from './aantekening.ts'

type Db = Kysely<DB>

/** The visibilities of parts of this proeftuin that the actor may read: may.readPart, asked for each. */
const readableParts = (actor: Actor | null, proeftuin: Proeftuin): Zichtbaarheid[] =>
  zichtbaarheden.filter((zichtbaarheid) => may.readPart(actor, proeftuin, zichtbaarheid))

export type Logboek = { regels: Logboekregel[]; volgende: string | null }

/** Newest first, aantekeningen and switches of route together; only what this actor may read; by keyset. */
export async function listLogboek(
  db: Db,
  actor: Actor | null,
  proeftuin: Proeftuin,
  na: string | null,
): Promise<Logboek> {
  const readable = readableParts(actor, proeftuin)
  if (readable.length === 0) return { regels: [], volgende: null }
  const cursor = readCursor(na)
  const rows = await db
    .selectFrom(notes(db, proeftuin.id, readable, cursor).as('n'))
    .selectAll()
    .unionAll(switches(db, proeftuin, readable, cursor))
    .orderBy('datum', 'desc')
    .orderBy('id', 'desc')
    .limit(logboekPageSize + 1)
    .execute()
  const regels = rows.slice(0, logboekPageSize)
  const last = regels.at(-1)
  return { regels, volgende: rows.length > logboekPageSize && last ? `${last.datum}_${last.id}` : null }
}

/** Only the aantekeningen, newest first; the rest as listLogboek. */
export async function listAantekeningen(
  db: Db,
  actor: Actor | null,
  proeftuin: Proeftuin,
  na: string | null,
) {
  const readable = readableParts(actor, proeftuin)
  if (readable.length === 0) return { aantekeningen: [], volgende: null }
  const rows = await notes(db, proeftuin.id, readable, readCursor(na)).execute()
  // Without the switches every line has a phase and one of the six kinds.
  const aantekeningen = rows.slice(0, logboekPageSize) as (Aantekening & (typeof rows)[number])[]
  const last = aantekeningen.at(-1)
  const more = rows.length > logboekPageSize && last
  return { aantekeningen, volgende: more ? `${last.datum}_${last.id}` : null }
}

export type Cursor = { datum: string; id: string } | null

export function readCursor(na: string | null): Cursor {
  const [, datum, id] = /^(\d{4}-\d\d-\d\d)_([0-9a-f-]{36})$/.exec(na ?? '') ?? []
  return datum && id && isUuid(id) && isDay(datum) ? { datum, id } : null
}

const notes = (db: Db, proeftuinId: string, readable: Zichtbaarheid[], na: Cursor) =>
  db
    .selectFrom('aantekening as a')
    .innerJoin('lid as l', 'l.id', 'a.doorId')
    .leftJoin('lid as g', 'g.id', 'a.gewijzigdDoorId')
    .select([
      'a.id',
      sql<Logboekregel['soort']>`a.soort::text`.as('soort'),
      sql<string | null>`null`.as('van'),
      sql<string | null>`null`.as('naar'),
      sql<Logboekregel['fase']>`a.fase`.as('fase'),
      'a.datum',
      'a.titel',
      'a.tekst',
      'a.zichtbaarheid',
      'a.doorId',
      'l.naam as door',
      'a.versie',
      'g.naam as gewijzigdDoor',
      'a.gewijzigdOp',
    ])
    .where('a.proeftuinId', '=', proeftuinId)
    .where('a.verwijderdOp', 'is', null)
    .where('a.zichtbaarheid', '=', sql<Zichtbaarheid>`any(${readable}::zichtbaarheid[])`)
    .$if(na !== null, (query) =>
      query.where(sql<boolean>`(a.datum, a.id) < (${na?.datum}::date, ${na?.id}::uuid)`),
    )
    .orderBy('a.datum', 'desc')
    .orderBy('a.id', 'desc')
    .limit(logboekPageSize + 1)

/** A switch is as visible as the proeftuin itself. */
const switches = (db: Db, proeftuin: Proeftuin, readable: Zichtbaarheid[], na: Cursor) =>
  db
    .selectFrom('routewissel as w')
    .innerJoin('lid as l', 'l.id', 'w.doorId')
    .select([
      'w.id',
      sql<Logboekregel['soort']>`'routewissel'`.as('soort'),
      sql<string | null>`w.van::text`.as('van'),
      sql<string | null>`w.naar::text`.as('naar'),
      sql<Logboekregel['fase']>`null::fase`.as('fase'),
      'w.datum',
      'w.titel',
      'w.reden as tekst',
      sql<Zichtbaarheid>`${proeftuin.zichtbaarheid}::zichtbaarheid`.as('zichtbaarheid'),
      'w.doorId',
      'l.naam as door',
      sql<number>`1`.as('versie'),
      sql<string | null>`null`.as('gewijzigdDoor'),
      'w.aangemaaktOp as gewijzigdOp',
    ])
    .where('w.proeftuinId', '=', proeftuin.id)
    .where('w.van', 'is not', null)
    .where(sql<boolean>`${readable.includes(proeftuin.zichtbaarheid)}::boolean`)
    .$if(na !== null, (query) =>
      query.where(sql<boolean>`(w.datum, w.id) < (${na?.datum}::date, ${na?.id}::uuid)`),
    )

/** One aantekening of a proeftuin that was found for this actor; NotFound unless it may be read. */
export async function findAantekening(
  db: Db,
  actor: Actor | null,
  proeftuin: Proeftuin,
  id: string,
): Promise<Aantekening> {
  if (!isUuid(id)) throw new NotFound()
  const row = await db
    .selectFrom('aantekening as a')
    .innerJoin('lid as l', 'l.id', 'a.doorId')
    .leftJoin('lid as g', 'g.id', 'a.gewijzigdDoorId')
    .select([
      'a.id',
      'a.proeftuinId',
      'a.soort',
      'a.fase',
      'a.datum',
      'a.titel',
      'a.tekst',
      'a.zichtbaarheid',
    ])
    .select(['a.doorId', 'l.naam as door', 'a.versie', 'g.naam as gewijzigdDoor', 'a.gewijzigdOp'])
    .where('a.id', '=', id)
    .where('a.proeftuinId', '=', proeftuin.id)
    .where('a.verwijderdOp', 'is', null)
    .executeTakeFirst()
  if (!row || !may.readPart(actor, proeftuin, row.zichtbaarheid)) throw new NotFound()
  return row
}

/** `door` is null where that was not kept. */
export type Versie = Pick<Aantekening, 'soort' | 'datum' | 'titel' | 'tekst' | 'versie'> & {
  door: string | null
  op: Date
}

/** What it said before, newest first; for who may read it now and could then. */
export async function listVersies(
  db: Db,
  actor: Actor | null,
  proeftuin: Proeftuin,
  id: string,
): Promise<Versie[]> {
  return db
    .selectFrom('aantekeningVersie as v')
    .leftJoin('lid as l', 'l.id', 'v.doorId')
    .select(['v.soort', 'v.datum', 'v.titel', 'v.tekst', 'v.versie', 'l.naam as door', 'v.op'])
    .where('v.aantekeningId', '=', id)
    .where(
      'v.zichtbaarheid',
      '=',
      sql<Zichtbaarheid>`any(${readableParts(actor, proeftuin)}::zichtbaarheid[])`,
    )
    .orderBy('v.versie', 'desc')
    .limit(100)
    .execute()
}
