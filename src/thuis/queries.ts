import { sql } from 'kysely'
import type { Teamtaak } from '#src/netwerk/keuzelijsten/keuzelijst.ts'
import { teamtakenVan } from '#src/netwerk/keuzelijsten/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Organisatiesoort } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'

/** Public figures of the home page: proeftuinen by outcome, and organisations that take part. */
export type Cijfers = { proeftuinen: number; lopend: number; nietGelukt: number; gewisseld: number }

/** From the kept counts, for what a visitor may see. */
export async function countPublic(db: Db): Promise<Cijfers> {
  const rows = await openbareTelling(db, null, {})
  const of = (key: string) => rows.find(({ combinatie }) => combinatie === key)?.aantal ?? 0
  return {
    proeftuinen: of(''),
    lopend: of('uitkomst=loopt'),
    nietGelukt: of('uitkomst=niet_gelukt'),
    gewisseld: of('uitkomst=anders_gelukt'),
  }
}

const openbareTelling = builtOnce((db) =>
  db
    .selectFrom('proeftuinTelling')
    .select(['combinatie', 'aantal'])
    .where('zichtbaarheid', '=', 'openbaar')
    .where('combinatie', 'in', ['', 'uitkomst=loopt', 'uitkomst=niet_gelukt', 'uitkomst=anders_gelukt']),
)

export type Les = {
  id: string
  proeftuinId: string
  titel: string
  tekst: string
  datum: string
  proeftuin: string
}

/** The latest lessons that everybody may read. What the index asks for is written out: a plan for all values would not know it. */
export const listLessen = (db: Db, limit: number): Promise<Les[]> => openbareLessen(db, null, { limit })

const openbareLessen = builtOnce((db, _actor, { limit }: { limit: number }) =>
  db
    .selectFrom('aantekening as a')
    .innerJoin('proeftuin as p', 'p.id', 'a.proeftuinId')
    .select(['a.id', 'a.proeftuinId', 'a.titel', 'a.tekst', 'a.datum', 'p.titel as proeftuin'])
    .where('a.soort', '=', sql.lit('les'))
    .where('a.zichtbaarheid', '=', sql.lit('openbaar'))
    .where('a.verwijderdOp', 'is', null)
    .where('p.zichtbaarheid', '=', 'openbaar')
    .where('p.gestartOp', 'is not', null)
    .where('p.weggehaaldOp', 'is', null)
    .orderBy('a.datum', 'desc')
    .orderBy('a.volgorde', 'desc')
    .limit(limit),
)

/** Of who looks, what decides on where home leads first. */
export type Kijker = { doet: Teamtaak[]; soort: Organisatiesoort | null; regio: string | null }

/** Null of a visitor. The own region, or else that of the organisation. */
export async function findKijker(db: Db, actor: Actor | null): Promise<Kijker | null> {
  if (actor === null) return null
  const [kijker] = await kijkers(db, actor, {})
  return kijker ?? null
}

const kijkers = builtOnce((db, actor) =>
  db
    .selectFrom('lid as l')
    .leftJoin('organisatie as o', 'o.id', 'l.organisatieId')
    .select(['o.soort', teamtakenVan.as('doet')])
    .select(sql<string | null>`coalesce(l.regio, o.regio)`.as('regio'))
    .where('l.id', '=', actor?.id ?? ''),
)
