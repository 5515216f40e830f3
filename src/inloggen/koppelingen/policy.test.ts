import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { may } from './policy.ts'

const p = await testPersonas(await testApp())

it.each(Object.entries(p.actors))('%s manages what is their own, a visitor has nothing', (name, actor) => {
  expect(may.manageOwn(actor)).toBe((name as Persona) !== 'bezoeker')
})
