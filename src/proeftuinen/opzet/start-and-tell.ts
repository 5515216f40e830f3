import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { startProeftuin } from './changes.ts'

/** Starts it, and whoever wrote the voorstel that it came from hears of it. */
export async function startAndTell(c: Ctx, { id }: Pick<Proeftuin, 'id'>): Promise<void> {
  await startProeftuin(c.var.db, actorOf(c), { id })
  await c.var.enqueue('vertel-herkomst', { proeftuinId: id })
}
