import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { listRegelingen } from './queries.ts'
import { past } from './regeling.ts'

const t = await testApp()
const p = await testPersonas(t)
const adviesteam = p.as('adviesteam')
const regeling = {
  titel: 'Jobhunting',
  kort: 'Iemand zoekt mee naar werk.',
  voorWie: 'Voor wie hulp wil bij het zoeken.',
  aanvraag: 'Vraag het aan de gemeente.',
  aanvragers: ['gemeente', 'uwv'],
  moment: 'voor',
  bron: 'Participatiewet, artikel 7.',
  bronLink: 'https://wetten.overheid.nl/BWBR0015703',
  nagekekenOp: '2026-03-02',
}

it('begins with what is well known, each with its source and the day it was checked', async () => {
  const regelingen = await listRegelingen(t.db)
  expect(regelingen.length).toBeGreaterThan(6)
  for (const { bronLink, nagekekenOp } of regelingen)
    expect([bronLink, nagekekenOp]).toEqual([expect.stringMatching(/^https:/), '2026-11-30'])
})

it('says no amounts: those change every year', async () => {
  const texts = (await listRegelingen(t.db)).map((een) => Object.values(een).join(' '))
  expect(texts.filter((text) => /€|euro/.test(text))).toEqual([])
})

it('is narrowed by who applies and when', async () => {
  const page = async (query: Record<string, string>) =>
    (await p.as('bezoeker').get(paths.regelingen(query))).text()
  expect(await page({})).toContain('7 regelingen')
  expect(await page({ aanvrager: 'gemeente' })).toContain('1 regeling<')
  expect(await page({ moment: 'voor' })).not.toContain('No-riskpolis')
  expect(await page({ aanvrager: 'uwv' })).toContain('Geen regeling gevonden')
  expect(await page({ aanvrager: 'de buren' })).toContain('7 regelingen')
})

it('is added by the adviesteam, and not twice by the same name', async () => {
  const made = await adviesteam.post(paths.nieuweRegeling(), regeling)
  expect(made.headers.get('location')).toContain(paths.regeling('jobhunting'))
  expect(await (await adviesteam.post(paths.nieuweRegeling(), regeling)).text()).toContain('heet al zo')
  const wrong = { ...regeling, titel: 'Anders', bronLink: 'javascript:alert(1)', aanvragers: [] }
  const refused = await (await adviesteam.post(paths.nieuweRegeling(), wrong)).text()
  expect(refused).toContain('Schrijf het hele adres')
  expect(refused).toContain('Kies wie het aanvraagt')
})

it('keeps what it said before, and stays to be read when it is there no more', async () => {
  const post = (given: object) =>
    adviesteam.post(paths.regelingVersies('jobhunting'), { ...regeling, versie: '1', ...given })
  expect(await (await post({})).text()).toContain('Hier staat niets anders')
  expect(await (await post({ titel: 'Jobcoach' })).text()).toContain('heet al zo')
  expect((await post({ nagekekenOp: '2026-06-01', vervallen: 'ja' })).status).toBe(303)
  expect((await post({ kort: 'Te laat.' })).status).toBe(409)
  const nu = await (await p.as('bezoeker').get(paths.regeling('jobhunting'))).text()
  expect(nu).toContain('bestaat niet meer')
  expect(await (await p.as('bezoeker').get(paths.regeling('jobhunting', 1))).text()).toContain('oude versie')
  const lijst = await (await p.as('bezoeker').get(paths.regelingen())).text()
  expect(lijst).toContain('7 regelingen')
  expect(lijst).toContain('Bestaat niet meer')
  await expect(t.db.deleteFrom('regeling').execute()).rejects.toThrow('never changed')
})

it.each([
  ['gemeente', 'voor', {}],
  ['gemeente', 'voor', { aanvrager: 'gemeente', moment: 'voor' }],
  ['uwv', 'beide', { moment: 'na' }],
] as const)('of %s, %s: is found with %j', (aanvrager, moment, filter) => {
  expect(past({ aanvragers: [aanvrager], moment }, filter)).toBe(true)
})

it.each([
  ['gemeente', 'voor', { aanvrager: 'uwv' }],
  ['gemeente', 'voor', { moment: 'na' }],
  ['gemeente', 'beide', { aanvrager: 'uwv', moment: 'na' }],
] as const)('of %s, %s: is not found with %j', (aanvrager, moment, filter) => {
  expect(past({ aanvragers: [aanvrager], moment }, filter)).toBe(false)
})
