import { sql } from 'kysely'
import { noteInkijk, noteInkijken } from '#src/markt/aanbestedingen/opened.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import { allow, type Ctx } from '#src/platform/web/context.ts'
import { gevolgd } from './gevolgd.ts'
import { geslotenReden } from './labels.ts'
import { aanbestedingstand, isFrozen, may } from './policy.ts'
import type { Proeftuin } from './proeftuin.ts'
import { findProeftuin } from './queries.ts'

/** For a page or a route of the API: finds it, and who opened it is written down, as far as a purchase asks for it. */
export async function openProeftuin(c: Ctx, id: string): Promise<Proeftuin> {
  const actor = c.get('actor')
  const proeftuin = await findProeftuin(c.get('db'), actor, id)
  const look = lookOf(proeftuin)
  if (look) noteInkijk(c, { ...look, gesloten: !may.read(actor, proeftuin) })
  return proeftuin
}

/** For a page with what was made of these proeftuinen: a text that a supplier reads there is known before as well. */
export async function noteReadingOf(c: Ctx, ids: string[]): Promise<void> {
  const actor = c.get('actor')
  if (!actor || ids.length === 0) return
  const bronnen = await stands(c.get('db'), actor, { ids })
  const looks = bronnen.flatMap((bron) => lookOf(bron) ?? [])
  if (looks.length > 0)
    noteInkijken(
      c,
      looks.map((look) => ({ ...look, gesloten: false })),
    )
}

const stands = builtOnce((db, actor, { ids }: { ids: string[] }) =>
  db
    .selectFrom('proeftuin as p')
    .select(['p.id', 'p.aanbestedingId', isFrozen.as('bevroren')])
    .select([gevolgd(actor).as('gevolgd'), aanbestedingstand.as('aanbestedingstand')])
    .where('p.id', 'in', sql<string>`(select unnest(${ids}::uuid[]))`),
)

type Staat = Pick<Proeftuin, 'id' | 'bevroren' | 'gevolgd' | 'aanbestedingId' | 'aanbestedingstand'>

/** While the purchase runs of everybody, before and after of the suppliers' side. */
function lookOf({ id, bevroren, gevolgd: followed, aanbestedingId, aanbestedingstand: tender }: Staat) {
  const moment = bevroren ? ('loopt' as const) : followed
  if (moment === null) return null
  // Of a purchase that runs beside its tender, before or after that, the tender has no part.
  return { aanbestedingId: bevroren && tender !== 'loopt' ? null : aanbestedingId, proeftuinId: id, moment }
}

/** As `allow`, for what is done to a proeftuin: its team hears why much is refused while the purchase runs. */
export const allowIn = (c: Ctx, proeftuin: Proeftuin, allowed: boolean): void =>
  allow(c, allowed, may.knowClosed(c.var.actor, proeftuin) ? geslotenReden : undefined)
