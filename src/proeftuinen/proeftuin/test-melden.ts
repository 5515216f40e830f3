import type { TestWorld } from '#test/melding.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

/** One of these, to report. */
export const proeftuin = (world: TestWorld) => insertProeftuin(world, { team: { hr: 'hr' } })
