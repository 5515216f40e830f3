import { expect, it } from 'vitest'
import { paths } from '#src/paths.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

it('tells a guest who is not with a supplier how to read along all the same', async () => {
  const id = await insertProeftuin(world, {
    freeze: 'loopt',
    zichtbaarheid: 'netwerk',
    team: { gast: 'adviseur', leverancier: 'leverancier' },
  })
  const textOf = async (persona: 'gast' | 'leverancier') =>
    (await p.as(persona).get(paths.proeftuin(id))).text()
  expect(await textOf('gast')).toContain('Vonk weet nog niet waar je werkt')
  expect(await textOf('leverancier')).not.toContain('Vonk weet nog niet waar je werkt')
})

it('says why a form is closed to a supplier in the team, and to nobody else that a tender runs', async () => {
  const id = await insertProeftuin(world, {
    freeze: 'loopt',
    zichtbaarheid: 'openbaar',
    team: { leverancier: 'leverancier' },
  })
  const refused = async (persona: 'leverancier' | 'concurrent' | 'hr', path: string) => {
    const answer = await p.as(persona).get(path)
    return { status: answer.status, told: (await answer.text()).includes('Tot de gunning') }
  }
  for (const path of [paths.aantekeningen(id), paths.fasen(id), paths.afronding(id), paths.team(id)]) {
    expect(await refused('leverancier', path)).toEqual({ status: 403, told: true })
    expect(await refused('concurrent', path)).toEqual({ status: 403, told: false })
    expect(await refused('hr', path)).toEqual({ status: 403, told: false })
  }
  const sent = await p.as('leverancier').post(paths.aantekeningen(id), { tekst: 'Hallo' })
  expect(sent.status).toBe(403)
  expect(await sent.text()).toContain('Tot de gunning')
})
