import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Gevolgdsoort, Stand } from './navolging.ts'
import { isVisible } from './policy.ts'
import { standVan } from './queries.ts'

/** One navolging in a tree; parents come before their children. */
export type Knoop = {
  id: string
  volgtId: string | null
  zichtbaar: boolean
  organisatieId: string
  organisatie: string
  bij: string
  stand: Stand
}

/** More than this is not read, and the page says so. */
export const hoogstens = 10_000

const kolom: Record<Gevolgdsoort, string> = {
  werkwijze: 'n.werkwijze_id',
  haakje: 'n.haakje_id',
  proeftuin: 'n.gevolgd_proeftuin_id',
}

/** All who followed this, level by level, in one statement. Of what this actor may not see no more than that it is there. */
export async function listKnopen(
  db: Db,
  actor: Actor | null,
  { soort, id }: { soort: Gevolgdsoort; id: string },
): Promise<Knoop[]> {
  const { rows } = await sql<Knoop>`
    with recursive spoor as (
      select n.id, n.volgt_id, 1 as diep from navolging n where ${sql.ref(kolom[soort])} = ${id} and n.volgt_id is null
      union all
      select n.id, n.volgt_id, s.diep + 1 from navolging n join spoor s on n.volgt_id = s.id),
    gelezen as (select * from spoor limit ${hoogstens})
    select n.id, n.volgt_id as "volgtId", v.zichtbaar,
      case when v.zichtbaar then n.organisatie_id end as "organisatieId",
      case when v.zichtbaar then o.naam else '' end as organisatie,
      case when v.zichtbaar then n.bij else '' end as bij,
      case when v.zichtbaar then ${standVan} else 'loopt' end as stand
    from gelezen g join navolging n on n.id = g.id join organisatie o on o.id = n.organisatie_id
      cross join lateral (select ${isVisible(actor)} as zichtbaar) v
    order by g.diep, n.begonnen_op, n.id`.execute(db)
  return rows
}

/** A tree to draw: at most so many branches and so deep; `rest`: how many more there are below or beside it. */
export type Tak = { knoop: Knoop | null; takken: Tak[]; rest: number }
type Maat = { breed: number; diep: number }

/** What is hidden stays only where somebody stands below it who is seen. */
export function boomOf(knopen: Knoop[], { breed, diep }: Maat): Tak {
  const onder = Map.groupBy(knopen, ({ volgtId }) => volgtId)
  const aantal = tellen(knopen)
  const takOf = (knoop: Knoop | null, over: number): Tak => {
    const kinderen = (onder.get(knoop?.id ?? null) ?? []).filter(({ id }) => (aantal.get(id) ?? 0) > 0)
    const getoond = over > 0 ? kinderen.slice(0, breed) : []
    const rest = kinderen.slice(getoond.length).reduce((som, { id }) => som + (aantal.get(id) ?? 0), 0)
    return { knoop, takken: getoond.map((kind) => takOf(kind, over - 1)), rest }
  }
  return takOf(null, diep)
}

/** How many are seen in each branch, from the leaves up: no chain is too long. */
function tellen(knopen: Knoop[]): Map<string, number> {
  const aantal = new Map<string, number>()
  for (const { id, volgtId, zichtbaar } of knopen.toReversed()) {
    const hier = (aantal.get(id) ?? 0) + (zichtbaar ? 1 : 0)
    aantal.set(id, hier)
    if (volgtId) aantal.set(volgtId, (aantal.get(volgtId) ?? 0) + hier)
  }
  return aantal
}

/** Organisations that are seen, each once, however many branches meet. */
export const organisatiesIn = (knopen: Knoop[]): number =>
  new Set(knopen.filter(({ zichtbaar }) => zichtbaar).map(({ organisatieId }) => organisatieId)).size
