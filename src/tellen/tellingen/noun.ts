import type { Noun } from '#src/platform/noun.ts'
import { fill } from '#src/platform/places.ts'
import { tellingVanKwartaal } from '#src/tellen/momentopnamen/places.ts'
import { demo } from './demo.ts'
import { telKwartaal } from './kwartaal.ts'

export const noun: Noun = {
  name: 'tellingen',
  demo,
  fills: [fill(tellingVanKwartaal, ({ db }, vraag) => telKwartaal(db, vraag))],
}
