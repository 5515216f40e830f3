import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { may, openTo } from './policy.ts'

/** A member on the page of the organisation; `ook`: beside another one, which is the own one. */
export type Collega = { id: string; naam: string; functie: string; beheerder: boolean; ook: boolean }

/** A list for all colleagues does not tell who shares a team with whom: what is for a team only is not in it. */
const isShownToAll = (actor: Actor | null) =>
  sql<boolean>`l.functie_zicht = any(${openTo(actor)}::zichtbaarheid[])`

/** An array, so that both are found by their index. */
const worksAt = (organisatieId: string) =>
  sql<boolean>`(l.organisatie_id = ${organisatieId} or l.id = any(array(
    select x.lid_id from lid_organisatie x where x.organisatie_id = ${organisatieId})))`

/**
 * Members who work there, its administrators first, who work there beside another organisation last, then by name: for
 * members only, so nobody for others. At most 200.
 */
export async function listLedenOf(db: Db, actor: Actor | null, organisatieId: string): Promise<Collega[]> {
  if (!may.list(actor)) return []
  const ook = sql<boolean>`l.organisatie_id is distinct from ${organisatieId}`
  return db
    .selectFrom('lid as l')
    .leftJoin('organisatiebeheer as b', (join) =>
      join.onRef('b.lidId', '=', 'l.id').on('b.organisatieId', '=', organisatieId),
    )
    .select(['l.id', 'l.naam', sql<boolean>`b.lid_id is not null`.as('beheerder'), ook.as('ook')])
    .select(sql<string>`case when ${isShownToAll(actor)} then l.functie else '' end`.as('functie'))
    .where(worksAt(organisatieId))
    .where('l.toegelatenOp', 'is not', null)
    .where('l.vertrokkenOp', 'is', null)
    .orderBy(sql`b.lid_id is null`)
    .orderBy(ook)
    .orderBy('l.naam')
    .orderBy('l.id')
    .limit(200)
    .execute()
}
