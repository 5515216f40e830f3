import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import { hashOf } from '#src/platform/tokens.ts'
import type { Gastlink, Vraag } from './gastlink.ts'

/** In SQL, of a gastlink: neither used nor passed on nor revoked, as in `gastlink_open_idx`. */
export const isOpen = sql<boolean>`(gebruikt_op is null and doorgegeven_op is null and ingetrokken_op is null)`

const select = (db: Db) =>
  db
    .selectFrom('gastlink as g')
    .leftJoin('lid as d', 'd.id', 'g.doorId')
    .select(['g.id', 'g.doel', 'g.onderwerpId', 'g.email', 'd.naam as door', 'g.doorId', 'g.keer'])
    .select(['g.gemaaktOp', 'g.verlooptOp', 'g.geopendOp'])
    .select(['g.gebruiktOp', 'g.doorgegevenOp', 'g.ingetrokkenOp'])

/** By the key of a mail; undefined when there never was one. `lock`: nobody else answers it meanwhile. */
export const findGastlink = (
  db: Db,
  sleutel: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Gastlink | undefined> =>
  select(db)
    .innerJoin('gastlinkSleutel as s', 's.gastlinkId', 'g.id')
    .where('s.tokenHash', '=', hashOf(sleutel))
    .$if(lock, (query) => query.forUpdate('g'))
    .executeTakeFirst()

/** By its id, while it is open, for the mail; undefined when it is over. */
export const findOpenGastlink = (db: Db, id: string): Promise<Gastlink | undefined> =>
  select(db)
    .where('g.id', '=', id)
    .where(isOpen)
    .where('g.verlooptOp', '>', sql<Date>`now()`)
    .executeTakeFirst()

/** In SQL: an open link about the thing in this column is at the address of this member. */
export const isAskedOf = ({ doel, onderwerp }: { doel: string; onderwerp: string }, lidId: string | null) =>
  sql<boolean>`exists (select from gastlink g join lid l on lower(l.email) = lower(g.email)
    where l.id = ${lidId}::uuid and g.doel = ${doel} and g.onderwerp_id = ${sql.ref(onderwerp)} and ${isOpen}
      and g.verloopt_op > now())`

/** All that are about this, newest first: for whoever asked. */
export const listGastlinks = (db: Db, { doel, onderwerpId }: Vraag): Promise<Gastlink[]> =>
  select(db)
    .where('g.doel', '=', doel)
    .where('g.onderwerpId', '=', onderwerpId)
    .orderBy('g.gemaaktOp', 'desc')
    .limit(20)
    .execute()

/** The address of the member who asks; null: a visitor, or somebody who left. */
export async function findAdres(db: Db, lidId: string | undefined): Promise<string | null> {
  if (!lidId) return null
  const lid = await db.selectFrom('lid').select('email').where('id', '=', lidId).executeTakeFirst()
  return lid?.email ?? null
}
