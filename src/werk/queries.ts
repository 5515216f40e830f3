import { type Kysely, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import type { Werk } from './werk.ts'

type Db = Kysely<DB>

/** Where the actor works too, by name; what is over only while it still closes something. */
export const listWerk = (db: Db, actor: Actor): Promise<Werk[]> =>
  db
    .selectFrom('lidOrganisatie as x')
    .innerJoin('organisatie as o', 'o.id', 'x.organisatieId')
    .select(['o.id', 'o.naam', 'x.tot', sql<boolean>`sluit_nog(x)`.as('leverancier')])
    .where('x.lidId', '=', actor.id)
    .where(sql<boolean>`(x.tot is null or sluit_nog(x))`)
    .orderBy(sql`x.tot is not null`)
    .orderBy(sql`lower(o.naam)`)
    .execute()

/** Whether this one, which the actor does not name yet, is on the side of the suppliers. */
export async function wouldClose(db: Db, actor: Actor, organisatieId: string): Promise<boolean> {
  const { rows } = await sql<{ sluit: boolean }>`
    select sluit_nog(row(l.id, ${organisatieId}::uuid, now(), null)::lid_organisatie)
      and l.organisatie_id is distinct from ${organisatieId} and not exists (
        select from lid_organisatie x where x.lid_id = l.id and x.organisatie_id = ${organisatieId} and x.tot is null)
      as sluit from lid l where l.id = ${actor.id}`.execute(db)
  return rows[0]?.sluit === true
}
