import type { TestWorld } from '#test/melding.ts'
import { insertVoorstel } from './test-voorstel.ts'

/** One of these, to report. */
export const voorstel = (world: TestWorld) =>
  insertVoorstel(world, { doorId: world.p.leden.inkoper.id, zichtbaarheid: 'openbaar' })
