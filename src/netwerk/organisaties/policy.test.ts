import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { alsoSupplies, type Persona, testPersonas } from '#test/personas.ts'
import { may } from './policy.ts'

const t = await testApp()
const p = await testPersonas(t)
const personas = Object.keys(p.actors) as Persona[]

const decisions = [may.create, may.edit, may.merge, may.maintainDomeinen]

describe('who decides on what an organisation is, and so on who sees what', () => {
  it.each(personas)('%s', (persona) => {
    const actor = p.actors[persona]
    expect(decisions.map((rule) => rule(actor))).toEqual(decisions.map(() => persona === 'adviesteam'))
  })

  it('nobody of the adviesteam who stands on the supplier’s side: the own organisation could go over', async () => {
    await alsoSupplies(t, p, 'adviesteam')
    const actor = p.actors.adviesteam
    expect(decisions.map((rule) => rule(actor))).toEqual(decisions.map(() => false))
    const id = p.organisaties.concurrent
    for (const path of [paths.organisatieBewerken(id), paths.samenvoeging(id), paths.nieuweOrganisatie()])
      expect((await p.as('adviesteam').get(path)).status, path).toBe(403)
    const change = { naam: 'Blinkend Beheer', soort: 'gemeente', versie: '1' }
    expect((await p.as('adviesteam').post(paths.organisatieBewerken(id), change)).status).toBe(403)
    expect(await (await p.as('adviesteam').get(paths.organisatie(id))).text()).not.toContain(
      paths.organisatieBewerken(id),
    )
  })
})
