import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'
import { insertWerkwijze } from './test-werkwijze.ts'

/** One of `inkoper`, for what Vonk holds on a member. */
export const insertOwn = (world: { t: TestApp; p: Personas }) => insertWerkwijze(world)
