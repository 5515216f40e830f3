import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'
import { insertVerzameling } from './test-verzameling.ts'

/** One that `inkoper` shares and one that is for `inkoper` alone, for what Vonk holds on a member. */
export async function insertOwn(world: { t: TestApp; p: Personas }) {
  const met = [
    { soort: 'organisatie' as const, dingId: world.p.organisaties.gemeente, waarom: 'Daar begon het.' },
  ]
  await insertVerzameling(world, { met })
  await insertVerzameling(world, { zichtbaarheid: 'team', met })
}
