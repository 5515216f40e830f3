import { NotFound } from '#src/platform/errors.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Gastheer } from './gastheer.ts'
import { findGastheer } from './queries.ts'

export type Opened = { proeftuin: Proeftuin; gastheer: Gastheer }

/** The proeftuin with the host for whom it was begun; 404 for one of the own organisation. */
export async function openGastheer(c: Ctx, id: string): Promise<Opened> {
  const proeftuin = await openProeftuin(c, id)
  const gastheer = await findGastheer(c.get('db'), proeftuin.id)
  if (!gastheer) throw new NotFound()
  return { proeftuin, gastheer }
}
