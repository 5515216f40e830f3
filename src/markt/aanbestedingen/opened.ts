import { filled } from '#src/platform/places.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { noteOpened } from '#src/platform/web/opened.ts'
import type { Aanbesteding } from './aanbesteding.ts'
import { type Inkijk, inkijk, momentOf } from './inkijk.ts'
import { findAanbesteding } from './queries.ts'

/** For a page or a route of the API: finds it, and who opened it is written down, as far as momentOf asks for it. */
export async function openAanbesteding(c: Ctx, id: string): Promise<Aanbesteding> {
  const aanbesteding = await findAanbesteding(c.var.db, c.var.actor, id)
  noteLook(c, aanbesteding)
  return aanbesteding
}

/** For who found it with something that belongs to it. */
export function noteLook(c: Ctx, aanbesteding: Aanbesteding): void {
  const { loopt, levert, definitiefOp, vroegtijdigBeeindigdOp } = aanbesteding
  const leverancier = c.var.actor?.leverancier === true || levert
  const moment = momentOf({ loopt, leverancier, einde: definitiefOp ?? vroegtijdigBeeindigdOp })
  if (moment) noteInkijk(c, { aanbestedingId: aanbesteding.id, proeftuinId: null, moment, gesloten: false })
}

/** For a route that found a page of a purchase. */
export const noteInkijk = (c: Ctx, given: Inkijk): void => noteInkijken(c, [given])

/** The same for a page that tells of several. */
export function noteInkijken(c: Ctx, given: Inkijk[]): void {
  const plek = { pad: c.req.path, verder: Boolean(c.req.query('na')) }
  noteOpened(c, async () => {
    for (const one of given) await filled(c.var, inkijk, { ...one, ...plek })
  })
}
