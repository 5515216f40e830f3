import { part } from '#src/platform/api/route.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** The proeftuin of this address, of which this actor may read the steps. */
export async function openRead(c: Ctx): Promise<Proeftuin> {
  const proeftuin = await openProeftuin(c, part(c, 'id'))
  allowIn(c, proeftuin, may.read(c.var.actor, proeftuin))
  return proeftuin
}

/** The same, in which this actor may take one. */
export async function openSteered(c: Ctx): Promise<Proeftuin> {
  const proeftuin = await openProeftuin(c, part(c, 'id'))
  allowIn(c, proeftuin, may.steer(c.var.actor, proeftuin))
  return proeftuin
}

/** What every page of a step is given. */
export const propsOf = (c: Ctx, proeftuin: Proeftuin) => ({
  shell: c.var.shell,
  proeftuin,
  mayOpen: may.open(c.var.actor, proeftuin),
})
