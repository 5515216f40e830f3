import { openAanbesteding } from '#src/markt/aanbestedingen/opened.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { findAantekening } from '#src/proeftuinen/aantekeningen/queries.ts'
import { openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { bijAanbesteding } from './aanbesteding.ts'
import { bijAantekening, proeftuinVan } from './aantekening.ts'
import type { Stuk, Stuksoort } from './bijlage.ts'
import { bijProeftuin } from './proeftuin.ts'
import { findThere, type Gevonden } from './queries.ts'

/** For a page or a route of the API: each finds it as `queries` does, and who opened it is written down. */

export const openBijProeftuin = async (c: Ctx, id: string): Promise<Stuk> =>
  bijProeftuin(c.var.actor, await openProeftuin(c, id))

export const openBijAanbesteding = async (c: Ctx, id: string): Promise<Stuk> =>
  bijAanbesteding(c.var.actor, await openAanbesteding(c, id))

/** Of this proeftuin and of no other. */
export async function openInProeftuin(
  c: Ctx,
  { proeftuinId, id }: { proeftuinId: string; id: string },
): Promise<Stuk> {
  const { db, actor } = c.var
  const proeftuin = await openProeftuin(c, proeftuinId)
  return bijAantekening(actor, proeftuin, await findAantekening(db, actor, { proeftuin, id }))
}

const openers: Record<Stuksoort, (c: Ctx, id: string) => Promise<Stuk>> = {
  aantekening: async (c, id) => openInProeftuin(c, { proeftuinId: await proeftuinVan(c.var.db, id), id }),
  proeftuin: openBijProeftuin,
  aanbesteding: openBijAanbesteding,
}

/** A file with what it hangs on; NotFound unless the actor may read that at this moment. */
export async function openBijlage(c: Ctx, id: string): Promise<Gevonden> {
  const bijlage = await findThere(c.var.db, id)
  return { bijlage, stuk: await openers[bijlage.soort](c, bijlage.onderwerpId) }
}
