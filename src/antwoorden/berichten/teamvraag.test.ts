import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)

const start = (wanted: TestProeftuin = {}) =>
  insertProeftuin({ t, p }, { titel: 'Postkamer', team: { inkoper: 'trekker', collega: 'hr' }, ...wanted })
const read = async (persona: Persona, path: string) =>
  (await (await p.as(persona).get(path)).text()).replace(/\s+/g, ' ')
const question = { tekst: 'Hoe vonden jullie de eerste collega?' }
const received = () =>
  t.db.selectFrom('bericht').select(['vanId', 'aanId', 'onderwerp', 'tekst', 'adresGedeeld']).execute()

beforeEach(async () => {
  await t.db.deleteFrom('bericht').execute()
  await t.db.deleteFrom('tempolimiet').execute()
})

describe('asking the team', () => {
  it('is offered to who reads it and is not in it', async () => {
    const path = paths.proeftuin(await start())
    for (const persona of ['bezoeker', 'gast', 'leverancier', 'buurman'] as const)
      expect([persona, await read(persona, path)]).toEqual([
        persona,
        expect.stringContaining('Vraag het team'),
      ])
    expect(await read('collega', path)).not.toContain('Vraag het team')
    const closed = paths.proeftuin(await start({ stand: 'afgerond', uitkomst: 'gelukt' }))
    expect(await read('buurman', closed)).not.toContain('meedoen')
  })

  it('goes to who leads it, without an address, and by mail', async () => {
    const id = await start()
    const sent = await p.as('leverancier').post(paths.teamvraag(id), question)
    expect(sent.status).toBe(303)
    expect(await received()).toEqual([
      {
        vanId: p.leden.leverancier.id,
        aanId: p.leden.inkoper.id,
        onderwerp: 'Vraag over ‘Postkamer’',
        tekst: question.tekst,
        adresGedeeld: false,
      },
    ])
    await t.runJobs()
    const [mail] = await t.mails(p.leden.inkoper.email)
    expect(mail?.tekst).toContain(question.tekst)
    expect(JSON.stringify(mail)).not.toContain(p.leden.leverancier.email)
    expect(await read('leverancier', paths.teamvraag(id))).not.toContain(p.leden.inkoper.email)
  })

  it('asks to take part by the same way', async () => {
    const id = await start()
    await p.as('jobcoach').post(paths.teamvraag(id, 'meedoen'), { tekst: 'Ik begeleid graag iemand.' })
    expect((await received()).map(({ onderwerp }) => onderwerp)).toEqual(['Meedoen met ‘Postkamer’'])
  })

  it('says at the field what is wrong', async () => {
    const refused = await p.as('buurman').post(paths.teamvraag(await start()), { tekst: '' })
    expect(refused.status).toBe(422)
    expect(await received()).toEqual([])
  })

  it('tells a visitor what it is, and the way in with this as the goal', async () => {
    const id = await start()
    const page = await read('bezoeker', paths.teamvraag(id, 'meedoen'))
    expect(page).toContain(`href="${paths.doeMee(undefined, id)}"`)
    expect(page).not.toContain('<textarea')
    const join = await read('bezoeker', paths.doeMee(undefined, id))
    expect(join).toContain('Ik wil meedoen met de proeftuin ‘Postkamer’.')
    expect(await read('bezoeker', paths.doeMee(undefined, 'start'))).toContain(
      'Ik wil een proeftuin starten.',
    )
    expect((await p.as('bezoeker').post(paths.teamvraag(id), question)).status).toBe(401)
  })

  it('is not there for who may not see the proeftuin, and its title is no goal', async () => {
    const id = await start({ zichtbaarheid: 'team' })
    for (const persona of ['bezoeker', 'buurman', 'leverancier'] as const)
      expect((await p.as(persona).get(paths.teamvraag(id))).status).toBe(404)
    expect(await read('bezoeker', paths.doeMee(undefined, id))).not.toContain('Postkamer')
  })
})

describe('while a purchase runs', () => {
  const frozen = () => start({ fase: 'selecteren_en_gunnen', zichtbaarheid: 'openbaar' })

  it.each([
    ['geen', 'Vraag het zoals in de offerteaanvraag staat'],
    ['loopt', 'Vraag het via de inlichtingenronde'],
  ] as const)('with a tender that is %s, a supplier hears: %s', async (freeze, reason) => {
    // Of the same team, and before it in the alphabet.
    await start({ titel: 'Archief', fase: 'selecteren_en_gunnen', zichtbaarheid: 'openbaar' })
    const id = await start({ fase: 'selecteren_en_gunnen', zichtbaarheid: 'openbaar', freeze })
    await t.db.updateTable('aanbesteding').set({ zichtbaarheid: 'openbaar' }).execute()
    const page = await read('leverancier', paths.teamvraag(id))
    expect(page).toContain(reason)
    expect(page).toContain(`De inkoop van <a href="${paths.proeftuin(id)}"`)
    expect(page).not.toContain('Archief')
    for (const over of [undefined, 'meedoen']) {
      const refused = await p.as('leverancier').post(paths.teamvraag(id, over), question)
      expect(refused.status).toBe(403)
      expect(await refused.text()).toContain(reason)
    }
    expect(await received()).toEqual([])
  })

  it('a supplier is offered no question that would be refused', async () => {
    const id = await frozen()
    const page = await read('leverancier', paths.proeftuin(id))
    expect(page).toContain('Nu niet via Vonk: er loopt een inkoop.')
    expect(page).toContain(`href="${paths.teamvraag(id)}"`)
    expect(page).toContain(`href="${paths.nieuwVoorstel()}"`)
    expect(page).not.toContain(paths.teamvraag(id, 'meedoen'))
    expect(page).not.toContain('Vraag het team')
    for (const persona of ['bezoeker', 'gast', 'buurman'] as const)
      expect(await read(persona, paths.proeftuin(id))).toContain('Vraag het team')
  })

  it('a buyer elsewhere still asks', async () => {
    expect((await p.as('buurman').post(paths.teamvraag(await frozen()), question)).status).toBe(303)
  })
})

it('tells nobody why the one who leads it is not there to write to', async () => {
  const id = await start()
  await t.db
    .insertInto('blokkade')
    .values({ lidId: p.leden.inkoper.id, geblokkeerdId: p.leden.buurman.id })
    .execute()
  for (const path of [paths.proeftuin(id), paths.teamvraag(id)])
    expect(await read('buurman', path)).toContain('Nu niet bereikbaar via Vonk')
  expect(await read('buurman', paths.proeftuin(id))).not.toContain('inkoop loopt')
  expect((await p.as('buurman').post(paths.teamvraag(id), question)).status).toBe(403)
})

it('tells who leads it alone that it is their own', async () => {
  expect(await read('inkoper', paths.teamvraag(await start()))).toContain('Je trekt deze proeftuin zelf')
})
