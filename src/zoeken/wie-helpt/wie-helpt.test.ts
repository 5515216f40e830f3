import { expect, it } from 'vitest'
import { apiPaths, paths } from '#src/paths/index.ts'
import { zoekPassend } from '#src/zoeken/passend/zoek-passend.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const { as, organisaties } = p
const world = { t, p }

const lie = (id: string, values: object) =>
  t.db.updateTable('organisatie').set(values).where('id', '=', id).execute()
await lie(organisaties.gemeente, { regio: 'twente', brengt: 'Een plek om te beginnen' })
await lie(organisaties.intermediair, { regio: 'twente' })
await lie(organisaties.concurrent, { regio: 'twente', pso: 'dertig_plus' })
await lie(organisaties.leverancier, { regio: 'zeeland' })
await t.db
  .updateTable('lid')
  .set({ regio: 'twente', brengt: 'Tien jaar ervaring', brengtZicht: 'overheid' })
  .where('id', '=', p.leden.jobcoach.id)
  .execute()

const page = async (persona: Parameters<typeof as>[0], code = 'twente') =>
  (await as(persona).get(paths.regio(code))).text()

it('names who helps in a region, and nobody of another', async () => {
  const html = await page('bezoeker')
  for (const naam of ['Gemeente Waterlinge', 'Werkbrug Oost', 'Blinkend Beheer', 'Een plek om te beginnen'])
    expect(html).toContain(naam)
  expect(html).not.toContain('Helder Schoonmaak')
  expect(html).not.toContain('Joke Baan')
  expect((await as('bezoeker').get(paths.regio('utopia'))).status).toBe(404)
})

it('names members who bring something only to who may read what they bring', async () => {
  expect(await page('inkoper')).toContain('Tien jaar ervaring')
  expect(await page('leverancier')).not.toContain('Joke Baan')
})

it('shows the proeftuinen that the reader may see', async () => {
  const id = await insertProeftuin(world, {
    organisatie: 'gemeente',
    zichtbaarheid: 'overheid',
    titel: 'Samen in Twente',
  })
  expect(await page('inkoper')).toContain(paths.proeftuin(id))
  for (const persona of ['leverancier', 'bezoeker'] as const)
    expect(await page(persona), persona).not.toContain('Samen in Twente')
  const list = (regio: string) => as('inkoper').get(paths.proeftuinen({ regio }))
  expect(await (await list('twente')).text()).toContain('Samen in Twente')
  expect(await (await list('zeeland')).text()).not.toContain('Samen in Twente')
})

it('says what belongs there when nothing is known, and finds a region by its municipality', async () => {
  expect(await page('bezoeker', 'drenthe')).toContain('Van Drenthe weet Vonk nog weinig')
  await t.db.insertInto('regioGemeente').values({ gemeente: 'Proefstad', regio: 'drenthe' }).execute()
  const html = await (await as('bezoeker').get(paths.regios('proef'))).text()
  expect(html).toMatch(/Proefstad ligt in de regio <a href="\/regios\/drenthe">/)
  expect(await (await as('bezoeker').get(apiPaths.regio('drenthe'))).json()).toMatchObject({
    gemeenten: ['Proefstad'],
    proeftuinen: 0,
  })
})

it('says what a search can find, finds a region by its own name, and leads on when it finds nothing', async () => {
  const read = async (q?: string) =>
    (await (await as('bezoeker').get(paths.regios(q))).text()).replace(/\s+/g, ' ')
  await t.db.deleteFrom('regioGemeente').execute()
  expect(await read()).toContain('De lijst met gemeenten is in deze Vonk nog niet ingelezen.')
  await t.db.insertInto('regioGemeente').values({ gemeente: 'Proefstad', regio: 'drenthe' }).execute()
  expect(await read()).toContain('Van 1 gemeente weet Vonk in welke regio ze ligt.')
  expect(await read('twen')).toMatch(/<a href="\/regios\/twente">Twente<\/a> is een regio/)
  expect(await read('twen')).not.toContain('<ul role')
  const nothing = await read('Nergenshuizen')
  expect(nothing).toContain('Vonk kent geen gemeente die begint met ‘Nergenshuizen’')
  expect(nothing.match(/<li> ?<a href="\/regios\//g)).toHaveLength(35)
})

it('begins a proeftuin in the region of its host, and lets the team choose another', async () => {
  const start = {
    titel: 'Regionaal proberen',
    vraag: 'Hoe vinden we mensen dichtbij?',
    vertrekpunt: 'opdracht',
    organisatie: 'Gemeente Waterlinge',
    categorie: 'groen',
    route: 'inkoop',
    zichtbaarheid: 'netwerk',
    afspraakvorm: 'geen',
    regio: '',
  }
  const made = await as('buurman').post(paths.proeftuinen(), start)
  const path = (made.headers.get('location') ?? '').split('?')[0] ?? ''
  const id = path.split('/').at(-1) ?? ''
  expect(await (await as('buurman').get(path)).text()).toContain(paths.regio('twente'))
  const edit = { ...start, versie: '1' }
  expect((await as('buurman').post(paths.proeftuinBewerken(id), { ...edit, regio: 'utopia' })).status).toBe(
    422,
  )
  expect((await as('buurman').post(paths.proeftuinBewerken(id), edit)).status).toBe(303)
  expect(await (await as('buurman').get(path)).text()).not.toContain(paths.regio('twente'))
})

it('lets a member choose a region, shows it to members and finds the member by it', async () => {
  const profiel = { naam: 'Bas Buurman', versie: '1', regio: 'zeeland' }
  expect((await as('buurman').post(paths.profiel(), { ...profiel, regio: 'utopia' })).status).toBe(422)
  expect((await as('buurman').post(paths.profiel(), profiel)).status).toBe(303)
  expect(await (await as('inkoper').get(paths.lid(p.leden.buurman.id))).text()).toContain('Zeeland')
  const found = await (await as('inkoper').get(paths.leden({ regio: 'zeeland' }))).text()
  expect(found).toContain('Bas Buurman')
  expect(found).not.toContain('Joke Baan')
})

it('narrows a search by region, with counts, and is a reason why something fits', async () => {
  const wanted = { organisatie: 'gemeente', zichtbaarheid: 'openbaar', categorie: 'catering' } as const
  const een = await insertProeftuin(world, { ...wanted, titel: 'Kookploeg dichtbij' })
  const twee = await insertProeftuin(world, { ...wanted, titel: 'Kookploeg verderop' })
  await insertProeftuin(world, { ...wanted, titel: 'Kookploeg elders', organisatie: 'leverancier' })
  const search = await (await as('bezoeker').get(paths.zoeken({ q: 'kookploeg', regio: 'twente' }))).text()
  expect(search).toContain(paths.proeftuin(een))
  expect(search).not.toContain('Kookploeg elders')
  expect(search).toMatch(/Zeeland<\/span><span class="vonk-filter__aantal">1</)
  const { dingen } = await zoekPassend(t.db, null, { soort: 'proeftuin', id: een, meest: 10 })
  expect(dingen.find(({ id }) => id === twee)?.regio).toBe('Twente')
  expect(dingen.find(({ titel }) => titel === 'Kookploeg elders')?.regio).toBeNull()
})
