import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { makeKey } from './api/client.ts'
import { testApp } from './app.ts'
import { testPersonas } from './personas.ts'
import { insertProeftuin } from './proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const id = await insertProeftuin({ t, p })
const note = {
  soort: 'les',
  titel: 'Rustig beginnen',
  tekst: 'Mark heeft autisme en scant.',
  datum: '2026-04-14',
  fase: 'uitvoeren',
}
const open = { ...note, zichtbaarheid: 'openbaar' }

it('a form asks before a text for more than a team is kept, loses nothing, and goes on with a tick', async () => {
  const held = await p.as('inkoper').post(paths.aantekeningen(id), open)
  const page = await held.text()
  expect(held.status).toBe(422)
  expect(page).toContain('Staat hier iets over iemands gezondheid of uitkering?')
  expect(page).toContain('Mark heeft autisme en scant.</textarea>')
  expect(page).toMatch(/href="#veld-tekst">\s*Vertel er meer over: ‘autisme’/)
  expect(page).toMatch(/name="nagekeken"[^>]* type="checkbox" value="ja"/)
  expect((await p.as('inkoper').post(paths.aantekeningen(id), { ...open, nagekeken: 'ja' })).status).toBe(303)
})

it('asks nothing of what only the team reads, or those in it who are no supplier', async () => {
  for (const zichtbaarheid of ['team', 'team_overheid'])
    expect(
      (await p.as('inkoper').post(paths.aantekeningen(id), { ...note, zichtbaarheid })).status,
      zichtbaarheid,
    ).toBe(303)
})

it('asks again what a team wrote for itself once more people will read it, on the page and over the API', async () => {
  const eigen = await insertProeftuin({ t, p }, { zichtbaarheid: 'team', vraag: 'Hoe kan Mark met autisme?' })
  const wider = { zichtbaarheid: 'netwerk', akkoord: 'team-netwerk', versie: '1' }
  const widen = (more = {}) => p.as('inkoper').post(paths.zichtbaarheid(eigen), { ...wider, ...more })
  const held = await widen()
  const page = await held.text()
  expect([held.status, /In de vraag: ‘autisme’/.test(page), page.includes('#veld-vraag')]).toEqual([
    422,
    true,
    false,
  ])
  const headers = {
    authorization: `Bearer ${await makeKey(t, p.leden.inkoper.id)}`,
    'content-type': 'application/json',
  }
  const body = JSON.stringify({ ...wider, versie: 1 })
  const over = await t.app.request(`/api/v1${paths.zichtbaarheid(eigen)}`, { method: 'PATCH', headers, body })
  expect([over.status, await over.text()]).toEqual([400, expect.stringContaining('nakijken')])
  expect((await widen({ nagekeken: 'ja' })).status).toBe(303)
})

it('a form that nobody thought of asks too', async () => {
  const profile = { naam: 'Inge', functie: '', brengt: 'Mark heeft autisme.', zoekt: '', versie: '1' }
  expect((await p.as('inkoper').post(paths.profiel(), profile)).status).toBe(422)
})

it('the API answers 400 and says with which header to go on', async () => {
  const headers = {
    authorization: `Bearer ${await makeKey(t, p.leden.inkoper.id)}`,
    'content-type': 'application/json',
  }
  const send = (more = {}) =>
    t.app.request(`/api/v1/proeftuinen/${id}/aantekeningen`, {
      method: 'POST',
      headers: { ...headers, ...more },
      body: JSON.stringify(open),
    })
  const held = await send()
  expect(held.status).toBe(400)
  expect(await held.json()).toMatchObject({
    errors: [{ location: { pointer: '#/tekst' }, code: 'nakijken' }],
  })
  expect((await send({ nagekeken: 'ja' })).status).toBe(201)
})
