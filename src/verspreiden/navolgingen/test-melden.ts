import type { TestWorld } from '#test/melding.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { insertNavolging } from './test-navolging.ts'

/** One of these, to report. */
export const navolging = async (world: TestWorld) =>
  insertNavolging(world, { gevolgdProeftuinId: await insertProeftuin(world) })
