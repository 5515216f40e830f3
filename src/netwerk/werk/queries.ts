import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Kant } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import type { Stand, Werk } from './werk.ts'

/** Where the actor works too, by name. */
export const listWerk = (db: Db, actor: Actor): Promise<Werk[]> =>
  db
    .selectFrom('lidOrganisatie as x')
    .innerJoin('organisatie as o', 'o.id', 'x.organisatieId')
    .select(['o.id', 'o.naam', sql<boolean>`o.kant = 'leverancier'`.as('leverancier')])
    .where('x.lidId', '=', actor.id)
    .orderBy(sql`lower(o.naam)`)
    .execute()

/** What counts for the actor, and until when: also what is published within twelve months of the last day. */
export const findStand = (db: Db, actor: Actor): Promise<Stand> =>
  db
    .selectFrom('lid as l')
    .leftJoin('organisatie as o', 'o.id', 'l.organisatieId')
    .select([
      sql<Kant>`coalesce(o.kant, 'geen')`.as('kant'),
      sql<boolean>`coalesce(l.leverancier_tot = 'infinity', false)`.as('elders'),
      sql<string | null>`nullif(l.leverancier_tot, 'infinity')`.as('tot'),
      sql<string | null>`(nullif(l.leverancier_tot, 'infinity') + interval '12 months')::date`.as(
        'publicatieTot',
      ),
      sql<boolean>`sluit_nog(l.leverancier_tot)`.as('sluitNog'),
    ])
    .where('l.id', '=', actor.id)
    .executeTakeFirstOrThrow()

/** Whether this one, which the actor does not name yet, is on the side of the suppliers. */
export async function wouldClose(db: Db, actor: Actor, organisatieId: string): Promise<boolean> {
  const { rows } = await sql`
    select from organisatie o where o.id = ${organisatieId} and o.kant = 'leverancier'
      and o.id is distinct from ${actor.organisatieId}::uuid and not exists (
        select from lid_organisatie x where x.lid_id = ${actor.id} and x.organisatie_id = o.id)`.execute(db)
  return rows.length > 0
}
