import { sql } from 'kysely'
import { aantalAanmeldingen } from '#src/netwerk/aanmeldingen/queries.ts'
import { type Actor, isAdviesteam } from '#src/platform/actor.ts'
import type { Fase, Teamrol } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import { isBarred, isClosed, isFrozen, isKeptFromSupplier } from '#src/proeftuinen/proeftuin/policy.ts'
import { teBevestigen } from '#src/toezicht/kantwissels/queries.ts'
import { aantalMeldingen } from '#src/toezicht/meldingen/queries.ts'

/** A proeftuin of the actor, with what waits in it. */
export type Eigen = {
  id: string
  titel: string
  organisatie: string
  fase: Fase
  rol: Teamrol
  gestart: boolean
  /** To this member, as a whole or all but what is for its suppliers. */
  gesloten: boolean
  bevroren: boolean
  afgerond: boolean
  stokjeSinds: Date | null
  stokje: string
  /** A phase that ended with an expectation and without a look back. */
  terugblikId: string | null
  dagenStil: number
}

/** The proeftuinen of this member, those that wait longest for him or her first. */
export const listEigen = (db: Db, actor: Actor): Promise<Eigen[]> =>
  db
    .selectFrom('teamlid as t')
    .innerJoin('proeftuin as p', 'p.id', 't.proeftuinId')
    .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
    .leftJoin('estafette as e', (join) =>
      join.onRef('e.proeftuinId', '=', 'p.id').on('e.tot', 'is', null).on('e.lidId', '=', actor.id),
    )
    .select(['p.id', 'p.titel', 'o.naam as organisatie', 'p.fase', 't.rol', 'e.sinds as stokjeSinds'])
    .select([
      isClosed(actor).as('gesloten'),
      isFrozen.as('bevroren'),
      sql<boolean>`p.gestart_op is not null`.as('gestart'),
      sql<boolean>`p.uitkomst is not null`.as('afgerond'),
      // What the team says to each other is not public, not even in a public proeftuin.
      sql<string>`case when ${isBarred(actor)} or ${isKeptFromSupplier(actor)} then '' else coalesce(e.boodschap, '') end`.as(
        'stokje',
      ),
      sql<number>`extract(day from now() - p.bewogen_op)::int`.as('dagenStil'),
      sql<
        string | null
      >`(select f.id from fase_periode f where f.proeftuin_id = p.id and f.geeindigd_op is not null
        and f.verwachting <> '' and f.terugblik is null order by f.geeindigd_op desc limit 1)`.as(
        'terugblikId',
      ),
    ])
    .where('t.lidId', '=', actor.id)
    .where('p.weggehaaldOp', 'is', null)
    .orderBy(sql`p.uitkomst is not null`)
    .orderBy('e.sinds')
    .orderBy('p.bewogenOp', 'desc')
    .limit(100)
    .execute()

/** What waits for the adviesteam; 0 of everything for anybody else. */
export type Bureau = { aanmeldingen: number; kantwissels: number; meldingen: number }

export async function countBureau(db: Db, actor: Actor): Promise<Bureau> {
  if (!isAdviesteam(actor)) return { aanmeldingen: 0, kantwissels: 0, meldingen: 0 }
  return db
    .selectNoFrom([
      aantalAanmeldingen(actor).as('aanmeldingen'),
      teBevestigen(actor).as('kantwissels'),
      aantalMeldingen(actor).as('meldingen'),
    ])
    .executeTakeFirstOrThrow()
}
