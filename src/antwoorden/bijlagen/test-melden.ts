import type { TestWorld } from '#test/melding.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { insertBijlage } from './test-bijlage.ts'

/** One of these, to report. */
export const bijlage = async (world: TestWorld) => {
  const id = await insertProeftuin(world)
  return insertBijlage(world, { soort: 'proeftuin', onderwerpId: id, binnenId: id })
}
