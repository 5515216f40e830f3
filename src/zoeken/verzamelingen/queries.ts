import { sql } from 'kysely'
import { isInNetwork } from '#src/netwerk/leden/policy.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { pageAfter, readCursor, shownOf, writeCursor } from '#src/platform/keyset.ts'
import { may, visibleTo } from './policy.ts'
import type { Ding, Verzameling, VerzamelingKaart, Verzamelkring } from './verzameling.ts'

/** Names of members are for members. */
const nameOf = (actor: Actor | null, column: string) =>
  isLid(actor) ? sql<string | null>`${sql.ref(column)}` : sql<string | null>`null::text`

const kaarten = (db: Db, actor: Actor | null) =>
  db
    .selectFrom('verzameling as v')
    .innerJoin('lid as l', 'l.id', 'v.doorId')
    .leftJoin('organisatie as o', 'o.id', 'l.organisatieId')
    .select(['v.id', 'v.titel', 'v.waarvoor', 'v.doorId', 'v.gewijzigdOp'])
    .select(sql<Verzamelkring>`v.zichtbaarheid`.as('zichtbaarheid'))
    .select(sql<boolean>`(v.weggehaald_op is not null)`.as('weggehaald'))
    .select([nameOf(actor, 'l.naam').as('door'), nameOf(actor, 'o.naam').as('organisatie')])
    .select(isLid(actor) ? isInNetwork.as('inNetwerk') : sql<boolean>`false`.as('inNetwerk'))

/** NotFound unless may.view. */
export async function findVerzameling(db: Db, actor: Actor | null, id: string): Promise<Verzameling> {
  const found =
    isUuid(id) && (await kaarten(db, actor).select('v.versie').where('v.id', '=', id).executeTakeFirst())
  if (!found || !may.view(actor, found)) throw new NotFound()
  return found
}

const lastChanged = { by: 'v.gewijzigdOp', id: 'v.id', direction: 'desc', size: 20 } as const

type Wanted = { na?: string | undefined; behalveVan?: string | undefined }
export type Lijst = { verzamelingen: VerzamelingKaart[]; volgende: string | undefined }

/** Last changed first, a page at a time; only what this actor may see. */
export async function listVerzamelingen(
  db: Db,
  actor: Actor | null,
  { na, behalveVan }: Wanted,
): Promise<Lijst> {
  const rows = await kaarten(db, actor)
    .select(sql<string>`v.gewijzigd_op::text`.as('moment'))
    .where(visibleTo(actor))
    .$if(behalveVan !== undefined, (query) => query.where('v.doorId', '<>', behalveVan ?? ''))
    .$call(pageAfter(lastChanged, readCursor(na)))
    .execute()
  const [verzamelingen, last] = shownOf(rows, lastChanged)
  return { verzamelingen, volgende: last && writeCursor(last.moment, last.id) }
}

/** All that this member made and that is there, last changed first. */
export const listEigen = (db: Db, actor: Actor): Promise<VerzamelingKaart[]> =>
  kaarten(db, actor)
    .where('v.doorId', '=', actor.id)
    .where('v.weggehaaldOp', 'is', null)
    .orderBy('v.gewijzigdOp', 'desc')
    .orderBy('v.id', 'desc')
    .execute()

/** Those of this member's own that hold this, by id. */
export async function listMet(db: Db, actor: Actor, { soort, dingId }: Ding): Promise<Set<string>> {
  const rows = await db
    .selectFrom('verzamelingOnderdeel as d')
    .innerJoin('verzameling as v', 'v.id', 'd.verzamelingId')
    .select('v.id')
    .where('v.doorId', '=', actor.id)
    .where('d.soort', '=', soort)
    .where('d.dingId', '=', dingId)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** NotFound unless it stands in this verzameling. */
export async function findOnderdeelId(db: Db, verzamelingId: string, id: string): Promise<string> {
  const found =
    isUuid(id) &&
    (await db
      .selectFrom('verzamelingOnderdeel')
      .select('id')
      .where('id', '=', id)
      .where('verzamelingId', '=', verzamelingId)
      .executeTakeFirst())
  if (!found) throw new NotFound()
  return found.id
}
