import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { bouwblokkenVoor } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const organisatieId = p.organisaties.gemeente
await t.db.insertInto('organisatiebeheer').values({ organisatieId, lidId: p.leden.hr.id }).execute()
await t.db.updateTable('organisatie').set({ regio: 'zeeland' }).where('id', '=', organisatieId).execute()
const hr = p.as('hr')
const blok = {
  naam: 'Iemand in dienst',
  bedrag: '€ 40.000',
  eenheid: 'voltijdjaar',
  urenPerWeek: '36',
  bron: 'Inkoopbeleid 2026.',
  geldigVanaf: '2026-01-01',
}
const voor = async (dag: string) =>
  (await bouwblokkenVoor(t.db, { organisatieId, dag })).map(({ naam, bedrag }) => [naam, bedrag])

it('there is no amount before somebody chose one', async () => {
  expect(await voor('2026-06-01')).toEqual([])
  const page = await (await p.as('leverancier').get(paths.organisatieBouwblokken(organisatieId))).text()
  expect(page).toContain('Zonder tabel noemt Vonk nergens een bedrag')
  expect(page).not.toMatch(/€\s?\d/)
})

it('a region shares one, which counts where an organisation has none', async () => {
  const page = paths.regioBouwblokken('zeeland')
  const uur = { ...blok, naam: 'Begeleiding', bedrag: '32,50', eenheid: 'uur', urenPerWeek: '' }
  expect((await hr.post(page, uur)).status).toBe(403)
  expect((await p.as('adviesteam').post(page, uur)).status).toBe(303)
  expect(await voor('2025-12-31')).toEqual([])
  expect(await voor('2026-06-01')).toEqual([['Begeleiding', '32.50']])
})

it('an organisation keeps its own, and reckons with it: 24 hours for 9 months are € 20,000', async () => {
  const page = paths.organisatieBouwblokken(organisatieId)
  expect((await p.as('adviesteam').post(page, blok)).status).toBe(403)
  expect(await (await hr.post(page, { ...blok, urenPerWeek: '' })).text()).toContain('hoeveel uur per week')
  const made = await hr.post(page, blok)
  expect(made.status).toBe(303)
  expect(await voor('2026-06-01')).toEqual([['Iemand in dienst', '40000.00']])
  const [id = ''] = /[0-9a-f-]{36}/.exec(made.headers.get('location') ?? '') ?? []
  const asked = async (query: Record<string, string>) =>
    (await p.as('leverancier').get(paths.bouwblok(id, query))).text()
  expect(await asked({ urenPerWeek: '24', maanden: '9' })).toMatch(/24 uur per week, 9 maanden: €\s20\.000</)
  expect(await asked({ urenPerWeek: '24' })).toContain('Vul dit in')
  expect(await asked({ urenPerWeek: 'veel', maanden: '9' })).toContain('zoals 13,3')
  expect((await p.as('bezoeker').get(paths.bouwblok(id))).status).toBe(404)
})

it('is corrected by a version beside it, from its own day', async () => {
  const [{ id = '' } = {}] = await bouwblokkenVoor(t.db, { organisatieId, dag: '2026-06-01' })
  const post = (given: object) => hr.post(paths.bouwblokVersies(id), { ...blok, versie: '1', ...given })
  expect(await (await post({})).text()).toContain('Hier staat niets anders')
  expect((await post({ bedrag: '42.000', geldigVanaf: '2026-07-01' })).status).toBe(303)
  expect((await post({ bedrag: '43.000' })).status).toBe(409)
  expect(await voor('2026-06-30')).toEqual([['Iemand in dienst', '40000.00']])
  expect(await voor('2026-07-01')).toEqual([['Iemand in dienst', '42000.00']])
  const ended = { versie: '2', bedrag: '42.000', geldigVanaf: '2027-01-01', vervallen: 'ja' }
  expect((await post(ended)).status).toBe(303)
  expect(await voor('2027-01-01')).toEqual([['Begeleiding', '32.50']])
  expect(await (await hr.get(paths.bouwblok(id))).text()).toMatch(/Wat er eerder stond[\s\S]*40\.000/)
  await expect(t.db.deleteFrom('bouwblok').execute()).rejects.toThrow('never changed')
})
