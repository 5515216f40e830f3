import { sql } from 'kysely'
import { isInNetwork } from '#src/netwerk/leden/policy.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { may } from './policy.ts'
import type { Ding, Verzameling, Verzamelkring } from './verzameling.ts'

/** Names of members are for members. */
const nameOf = (actor: Actor | null, column: string) =>
  isLid(actor) ? sql<string | null>`${sql.ref(column)}` : sql<string | null>`null::text`

/** As a list shows them, of `verzameling as v`. */
export const kaarten = (db: Db, actor: Actor | null) =>
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
