import type { Ctx } from '#src/platform/web/context.ts'
import { noteReadingOf } from '#src/proeftuinen/proeftuin/opened.ts'
import { findWerkwijze } from './queries.ts'
import type { Werkwijze } from './werkwijze.ts'

/** For a page or a route of the API: finds it, and who opened it is written down, as far as a purchase asks for it. */
export async function openWerkwijze(c: Ctx, id: string): Promise<Werkwijze> {
  const werkwijze = await findWerkwijze(c.get('db'), c.get('actor'), id)
  await noteReadingOf(c, werkwijze.bronIds)
  return werkwijze
}
