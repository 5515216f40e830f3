import type { TestWorld } from '#test/melding.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { insertReactie } from './test-reactie.ts'

/** One of these, to report. */
export const reactie = async (world: TestWorld) => {
  const proeftuinId = await insertProeftuin(world)
  return insertReactie(world, { proeftuinId, aantekening: await insertAantekening(world, proeftuinId) })
}
