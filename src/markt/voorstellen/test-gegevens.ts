import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'
import { insertVoorstel } from './test-voorstel.ts'

/** One that `inkoper` made, when the ministry stood elsewhere, for what Vonk holds on a member. */
export const insertOwn = (world: { t: TestApp; p: Personas }) =>
  insertVoorstel(world, { doorId: world.p.leden.inkoper.id })
