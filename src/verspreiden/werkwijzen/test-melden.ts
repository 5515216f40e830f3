import type { TestWorld } from '#test/melding.ts'
import { insertWerkwijze } from './test-werkwijze.ts'

/** One of these, to report. */
export const werkwijze = (world: TestWorld) => insertWerkwijze(world)
