import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { may } from './policy.ts'

const p = await testPersonas(await testApp())

it.each(Object.keys(p.actors).map((persona) => [persona as Persona]))(
  'is read by everybody, and laid down by the adviesteam: %s',
  (persona) => {
    const actor = p.actors[persona]
    expect([may.view(actor), may.add(actor)]).toEqual([true, persona === 'adviesteam'])
  },
)
