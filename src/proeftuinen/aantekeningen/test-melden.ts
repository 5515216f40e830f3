import type { TestWorld } from '#test/melding.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'

/** One of these, to report. */
export const aantekening = async (world: TestWorld) => insertAantekening(world, await insertProeftuin(world))
