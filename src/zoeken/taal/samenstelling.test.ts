import { expect, it } from 'vitest'
import { delenVan } from './samenstelling.ts'

it.each([
  ['vloeronderhoud', ['vloer', 'onderhoud']],
  ['leerlingenvervoer', ['leerling', 'vervoer']],
  ['bedrijfsrestaurant', ['bedrijf', 'restaurant']],
  ['arbeidsbeperking', ['arbeid', 'beperking']],
  ['jobcoach', ['job', 'coach']],
  ['bedrijven', ['bedrijf']],
  ['Vloeren', ['vloer']],
  ['huizen', ['huis']],
  ['overheid', ['overheid']],
  ['proeftuinen', ['proeftuin']],
  ['keukenkast', ['keuken', 'kast']],
  ['xyzzyxyzzy', ['xyzzyxyzzy']],
  ['x'.repeat(40), ['x'.repeat(40)]],
])('%s is made of %j', (word, parts) => expect(delenVan(word)).toEqual(parts))
