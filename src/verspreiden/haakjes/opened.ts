import type { Ctx } from '#src/platform/web/context.ts'
import { noteReadingOf } from '#src/proeftuinen/proeftuin/opened.ts'
import type { Haakje } from './haakje.ts'
import { findHaakje, listBronIds } from './queries.ts'

/** For a page or a route of the API: finds it, and who opened it is written down, as far as a purchase asks for it. */
export async function openHaakje(c: Ctx, id: string): Promise<Haakje> {
  const haakje = await findHaakje(c.get('db'), c.get('actor'), id)
  await noteReadingOf(c, haakje.bronIds)
  return haakje
}

/** The same for a list: the texts stand in it as a whole. */
export async function noteListed(c: Ctx, haakjes: { id: string }[]): Promise<void> {
  if (!c.get('actor') || haakjes.length === 0) return
  const ids = haakjes.map(({ id }) => id)
  await noteReadingOf(c, await listBronIds(c.get('db'), ids))
}
