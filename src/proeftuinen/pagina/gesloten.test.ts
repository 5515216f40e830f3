import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { makeKey } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

it('closes by the role in the team, also for a guest and for who stands on no side', async () => {
  const as = async (gast: 'adviseur' | 'leverancier', jobcoach: 'jobcoach' | 'leverancier') => {
    const team = { gast, jobcoach }
    const id = await insertProeftuin(world, { freeze: 'loopt', zichtbaarheid: 'netwerk', team })
    const pages = await Promise.all(
      (['gast', 'jobcoach'] as const).map(async (one) => (await p.as(one).get(paths.proeftuin(id))).text()),
    )
    return pages.map((page) => page.includes('Gesloten zolang de inkoop loopt'))
  }
  expect(await as('adviseur', 'jobcoach')).toEqual([false, false])
  expect(await as('leverancier', 'leverancier')).toEqual([true, true])
})

it('says to a supplier in the team what is open to it, and no more, with the page and with the API', async () => {
  const key = await makeKey(t, p.leden.leverancier.id)
  for (const wanted of [
    { fase: 'specificeren', zichtbaarheid: 'netwerk' },
    { zichtbaarheid: 'overheid' },
  ] as const) {
    const id = await insertProeftuin(world, {
      ...wanted,
      vraag: 'Wat mag het kosten?',
      team: { leverancier: 'leverancier' },
    })
    const page = await (await p.as('leverancier').get(paths.proeftuin(id))).text()
    expect(page).toContain('Dit lees je hier')
    expect(page).toContain('Inge Koper')
    expect(page).toContain('Nog geen aantekeningen voor jou te lezen')
    expect(page).not.toContain('Wat mag het kosten?')
    expect(page).not.toContain('Gesloten zolang de inkoop loopt')
    const headers = { authorization: `Bearer ${key}` }
    const told = await (await t.app.request(`/api/v1/proeftuinen/${id}`, { headers })).json()
    expect(told).toMatchObject({
      gesloten: true,
      stand: 'lopend',
      fase: expect.any(String),
      vraag: null,
      routes: null,
      routePerioden: null,
      fasen: null,
    })
    expect(told).toHaveProperty('team.0.naam', 'Inge Koper')
    expect(JSON.stringify(told)).not.toContain('kosten')
  }
})

it('says why a form is closed to a supplier in the team, and to nobody else that a tender runs', async () => {
  const id = await insertProeftuin(world, {
    freeze: 'loopt',
    zichtbaarheid: 'openbaar',
    team: { leverancier: 'leverancier' },
  })
  const refused = async (persona: 'leverancier' | 'concurrent' | 'hr', path: string) => {
    const answer = await p.as(persona).get(path)
    return { status: answer.status, told: (await answer.text()).includes('Zolang die loopt') }
  }
  for (const path of [paths.aantekeningen(id), paths.fasen(id), paths.afronding(id), paths.team(id)]) {
    expect(await refused('leverancier', path)).toEqual({ status: 403, told: true })
    expect(await refused('concurrent', path)).toEqual({ status: 403, told: false })
    expect(await refused('hr', path)).toEqual({ status: 403, told: false })
  }
  const sent = await p.as('leverancier').post(paths.aantekeningen(id), { tekst: 'Hallo' })
  expect(sent.status).toBe(403)
  expect(await sent.text()).toContain('Zolang die loopt')
})
