import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { alsoSupplies, type Persona, testPersonas } from '#test/personas.ts'
import { may } from './policy.ts'

const t = await testApp()
const p = await testPersonas(t)
const personas = Object.keys(p.actors) as Persona[]
const allowed = (rule: (actor: (typeof p.actors)[Persona]) => boolean) =>
  personas.filter((persona) => rule(p.actors[persona]))

it('is for the adviesteam, and of a proposal for another of it', () => {
  for (const rule of [may.see, may.propose, may.withdraw]) expect(allowed(rule)).toEqual(['adviesteam'])
  const [own, other] = [{ doorId: p.leden.adviesteam.id }, { doorId: p.leden.hr.id }]
  expect(allowed((actor) => may.confirm(actor, own))).toEqual([])
  expect(allowed((actor) => may.confirm(actor, other))).toEqual(['adviesteam'])
})

it('is for nobody of it who works for a supplier', async () => {
  await alsoSupplies(t, p, 'adviesteam')
  for (const rule of [may.see, may.propose, may.withdraw]) expect(allowed(rule)).toEqual([])
  expect(allowed((actor) => may.confirm(actor, { doorId: p.leden.hr.id }))).toEqual([])
  const path = paths.kantwissel(p.organisaties.leverancier)
  expect((await p.as('adviesteam').get(path)).status).toBe(403)
  const fields = { naar: 'opdrachtgever', reden: 'Ze kopen in, en leveren niet.' }
  expect((await p.as('adviesteam').post(path, fields)).status).toBe(403)
})
