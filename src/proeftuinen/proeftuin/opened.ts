import { noteInkijk } from '#src/markt/aanbestedingen/opened.ts'
import { allow, type Ctx } from '#src/platform/web/context.ts'
import { geslotenReden } from './labels.ts'
import { may } from './policy.ts'
import type { Proeftuin } from './proeftuin.ts'
import { findProeftuin } from './queries.ts'

/** For a page or a route of the API: finds it, and who opened it is written down, as far as noteReading asks for it. */
export async function openProeftuin(c: Ctx, id: string): Promise<Proeftuin> {
  const proeftuin = await findProeftuin(c.get('db'), c.get('actor'), id)
  noteReading(c, proeftuin)
  return proeftuin
}

/** While the purchase runs of everybody, before and after of the suppliers' side. */
function noteReading(c: Ctx, proeftuin: Proeftuin): void {
  const actor = c.get('actor')
  const { id, bevroren, aanbestedingstand } = proeftuin
  const moment = bevroren ? 'loopt' : proeftuin.gevolgd
  if (moment === null) return
  // Of a purchase that runs beside its tender, before or after that, the tender has no part.
  const aanbestedingId = bevroren && aanbestedingstand !== 'loopt' ? null : proeftuin.aanbestedingId
  const opened = { aanbestedingId, proeftuinId: id, moment, gesloten: !may.read(actor, proeftuin) }
  noteInkijk(c, opened)
}

/** As `allow`, for what is done to a proeftuin: its team hears why much is refused while the purchase runs. */
export const allowIn = (c: Ctx, proeftuin: Proeftuin, allowed: boolean): void =>
  allow(c, allowed, may.knowClosed(c.var.actor, proeftuin) ? geslotenReden : undefined)
