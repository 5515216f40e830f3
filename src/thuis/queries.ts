import { type Kysely, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB, Fase, Teamrol } from '#src/platform/database.generated.ts'
import { isBarred, isClosed, isFrozen, isKeptFromSupplier } from '#src/proeftuinen/proeftuin/policy.ts'

type Db = Kysely<DB>

/** Public figures of the home page: proeftuinen by outcome, and organisations that take part. */
export type Cijfers = { proeftuinen: number; lopend: number; nietGelukt: number; gewisseld: number }

/** From the kept counts, for what a visitor may see. */
export async function countPublic(db: Db): Promise<Cijfers> {
  const rows = await db
    .selectFrom('proeftuinTelling')
    .select(['combinatie', 'aantal'])
    .where('zichtbaarheid', '=', 'openbaar')
    .where('combinatie', 'in', ['', 'uitkomst=loopt', 'uitkomst=niet_gelukt', 'uitkomst=anders_gelukt'])
    .execute()
  const of = (key: string) => rows.find(({ combinatie }) => combinatie === key)?.aantal ?? 0
  return {
    proeftuinen: of(''),
    lopend: of('uitkomst=loopt'),
    nietGelukt: of('uitkomst=niet_gelukt'),
    gewisseld: of('uitkomst=anders_gelukt'),
  }
}

export type Les = {
  id: string
  proeftuinId: string
  titel: string
  tekst: string
  datum: string
  proeftuin: string
}

/** The latest lessons that everybody may read. */
export const listLessen = (db: Db, limit: number): Promise<Les[]> =>
  db
    .selectFrom('aantekening as a')
    .innerJoin('proeftuin as p', 'p.id', 'a.proeftuinId')
    .select(['a.id', 'a.proeftuinId', 'a.titel', 'a.tekst', 'a.datum', 'p.titel as proeftuin'])
    .where('a.soort', '=', 'les')
    .where('a.zichtbaarheid', '=', 'openbaar')
    .where('a.verwijderdOp', 'is', null)
    .where('p.zichtbaarheid', '=', 'openbaar')
    .where('p.gestartOp', 'is not', null)
    .where('p.weggehaaldOp', 'is', null)
    .orderBy('a.datum', 'desc')
    .orderBy('a.id', 'desc')
    .limit(limit)
    .execute()

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
