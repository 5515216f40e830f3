import { noteLook } from '#src/markt/aanbestedingen/opened.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { findOpening, type Gevonden } from './queries.ts'

/** For a page: finds it, and who opened it is written down as a look at its tender. */
export async function openOpening(c: Ctx, id: string): Promise<Gevonden> {
  const found = await findOpening(c.var.db, c.var.actor, id)
  noteLook(c, found.aanbesteding)
  return found
}
