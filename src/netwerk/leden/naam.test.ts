import { beforeEach, describe, expect, it } from 'vitest'
import { linkIn, typed } from '#test/aanmelding.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { makeBeheerder } from './changes.ts'

const t = await testApp()
const p = await testPersonas(t)
const visitor = p.as('bezoeker')
const profiel = '/mijn-vonk/profiel'

beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

const rename = (persona: 'hr' | 'adviesteam' | 'gast', naam: string, versie = '1') =>
  p.as(persona).post(profiel, { naam, versie })
const ofTeam = 'Deze naam is van iemand van het adviesteam'
const noName = 'Schrijf een naam met Latijnse letters'

/** Every door through which a name comes in. */
const doors: [string, (naam: string) => Promise<Response>][] = [
  ['asking to join', async (naam) => visitor.post('/doe-mee', { ...typed, email: 'nora@elders.test', naam })],
  ['one’s own profile', (naam) => rename('hr', naam)],
  ['a guest’s own profile', (naam) => rename('gast', naam)],
  [
    'the first visit of who was invited to a team',
    async (naam) => visitor.post(await invitation(), { naam, functie: '', leverancierswerk: 'nee' }),
  ],
]

async function invitation(): Promise<string> {
  const email = `nieuw${crypto.randomUUID()}@elders.test`
  const id = await insertProeftuin({ t, p })
  await p.as('inkoper').post(`/proeftuinen/${id}/team`, { email, naam: '', rol: 'adviseur', boodschap: '' })
  return linkIn(t, email, 'uitnodigingen')
}

describe.each(doors)('%s', (_, send) => {
  it.each(['Ada Vies', 'ADA  VIES', 'Adá Viës', 'A.da Vies', 'Ada Vles', 'Bert Heer'])(
    'does not take the name of who has powers: %s',
    async (naam) => {
      const answer = await send(naam)
      expect(answer.status).toBe(422)
      const page = await answer.text()
      expect(page).toContain(ofTeam)
      expect(page).toContain(`value="${naam}"`)
    },
  )

  it.each([
    'Аda Vies',
    '\u3164\u3164',
    'Z\u0301\u0302\u0303\u0304a',
    'https://vonk.example',
    'vonk.example',
    'Ada V1es',
  ])('does not take what is no name: %s', async (naam) => {
    const answer = await send(naam)
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(noName)])
  })

  it('takes a name with something added to it', async () => {
    expect((await send('Ada Vies (Waterlinge)')).status).toBe(303)
  })
})

it('of who has powers may stay as it is, whoever else bears it', async () => {
  await t.db.updateTable('lid').set({ naam: 'Ada Vies' }).where('id', '=', p.leden.collega.id).execute()
  const saved = await p.as('collega').post(profiel, { naam: 'Ada Vies', functie: 'Inkoper', versie: '1' })
  expect(saved.headers.get('location')).toBe(`${profiel}?gedaan=bewaard`)
  expect((await rename('adviesteam', 'Ada Vies')).status).toBe(303)
})

it('that was there before the rule may stay, also when it would not come in now', async () => {
  await makeBeheerder(t.db, 'nieuw@voorbeeld.test')
  await t.db.updateTable('lid').set({ naam: 'R2 D2' }).where('id', '=', p.leden.buurman.id).execute()
  const kept = await p.as('buurman').post(profiel, { naam: 'R2 D2', functie: 'Robot', versie: '1' })
  expect(kept.status).toBe(303)
  const changed = await p.as('buurman').post(profiel, { naam: 'R2 D3', functie: 'Robot', versie: '2' })
  expect(changed.status).toBe(422)
})

it('of who lost the powers, or left, is free', async () => {
  const vertrokken = { vertrokkenOp: new Date() }
  await t.db.updateTable('lid').set(vertrokken).where('id', '=', p.leden.beheerder.id).execute()
  expect(
    (await visitor.post('/doe-mee', { ...typed, email: 'bert@elders.test', naam: 'Bert Heer' })).status,
  ).toBe(303)
})

it('of somebody invited is a name too, and of a new organisation', async () => {
  const id = await insertProeftuin({ t, p })
  const invited = { email: 'Win nu op prijs.test <x@elders.test>', rol: 'adviseur', boodschap: '' }
  const answer = await p.as('inkoper').post(`/proeftuinen/${id}/team`, invited)
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(noName)])
  const fields = {
    ...typed,
    email: 'y@elders.test',
    organisatie: 'Gratis op prijs.test',
    soort: 'leverancier',
  }
  const asked = await visitor.post('/doe-mee', fields)
  expect([asked.status, await asked.text()]).toEqual([422, expect.stringContaining('zonder webadres')])
  const named = { naam: 'Gemeentе Waterlinge', soort: 'gemeente' }
  const made = await p.as('adviesteam').post('/organisaties/nieuw', named)
  expect([made.status, await made.text()]).toEqual([422, expect.stringContaining('Schrijf een naam')])
})

it('of an organisation that is there may be chosen, whatever it is', async () => {
  await t.db.insertInto('organisatie').values({ naam: 'Oud.nl', soort: 'leverancier' }).execute()
  expect(
    (await visitor.post('/doe-mee', { ...typed, email: 'oud2@elders.test', organisatie: 'oud.nl' })).status,
  ).toBe(303)
})
