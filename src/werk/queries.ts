import { type Kysely, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import type { Werk } from './werk.ts'

type Db = Kysely<DB>

/** Where the actor works too, by name. */
export const listWerk = (db: Db, actor: Actor): Promise<Werk[]> =>
  db
    .selectFrom('lidOrganisatie as x')
    .innerJoin('organisatie as o', 'o.id', 'x.organisatieId')
    .select(['o.id', 'o.naam', sql<boolean>`o.kant = 'leverancier'`.as('leverancier')])
    .where('x.lidId', '=', actor.id)
    .orderBy(sql`lower(o.naam)`)
    .execute()

/** Whether this one, which the actor does not name yet, is on the side of the suppliers. */
export async function wouldClose(db: Db, actor: Actor, organisatieId: string): Promise<boolean> {
  const { rows } = await sql`
    select from organisatie o where o.id = ${organisatieId} and o.kant = 'leverancier'
      and o.id is distinct from ${actor.organisatieId}::uuid and not exists (
        select from lid_organisatie x where x.lid_id = ${actor.id} and x.organisatie_id = o.id)`.execute(db)
  return rows.length > 0
}
