import type { TestWorld } from '#test/melding.ts'
import { insertVerzameling } from './test-verzameling.ts'

/** One of these, to report. */
export const verzameling = (world: TestWorld) =>
  insertVerzameling(world, {
    waarvoor: 'Voor wie begint.',
    zichtbaarheid: 'openbaar',
    met: [{ soort: 'organisatie', dingId: world.p.organisaties.gemeente, waarom: 'Daar begon het.' }],
  })
