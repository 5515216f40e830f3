import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { apiPaths, paths } from '#src/paths/index.ts'
import type { Zichtbaarheid } from '#src/platform/database.generated.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { statementsOf } from '#test/queries.ts'
import { findSoortWerk } from './soort-werk.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const soortFor = (persona: Persona, code: string) => findSoortWerk(t.db, p.actors[persona], code)
const pageFor = async (persona: Persona, code: string) =>
  (await (await p.as(persona).get(paths.soortWerk(code))).text()).replace(/\s+/g, ' ')
const inDays = (days: number) => sql<string>`current_date + ${days}::int`

it('says in words what came of the proeftuinen that the reader may read, and where they are listed', async () => {
  const groen = { categorie: 'groen', zichtbaarheid: 'openbaar' } as const
  for (const uitkomst of ['gelukt', 'gelukt', 'niet_gelukt'] as const)
    await insertProeftuin(world, { ...groen, stand: 'afgerond', uitkomst })
  await insertProeftuin(world, { ...groen, route: 'werkervaring' })
  await insertProeftuin(world, { ...groen, zichtbaarheid: 'overheid' })
  const page = await pageFor('bezoeker', 'groen')
  for (const said of ['2× gelukt', '1× niet', '1 loopt nog', 'Geteld zijn de 4 proeftuinen'])
    expect(page).toContain(said)
  expect(page).toContain('href="/proeftuinen?categorie=groen&amp;uitkomst=gelukt"')
  expect(page).toContain('href="/proeftuinen?categorie=groen&amp;route=werkervaring"')
  expect(await pageFor('hr', 'groen')).toContain('2 lopen nog')
  const all = await (await p.as('bezoeker').get(paths.soortenWerk())).text()
  expect(all.replaceAll('\u00a0', ' ')).toContain('4 proeftuinen · 1 loopt nog')
})

it('shows the newest five, and leads to all of them, to the feed and to following', async () => {
  for (let n = 0; n < 6; n++)
    await insertProeftuin(world, { categorie: 'catering', titel: `Soep koken ${n}` })
  const page = await pageFor('hr', 'catering')
  expect(page.match(/<h3> ?<a href="\/proeftuinen\//g)).toHaveLength(5)
  expect(page).toContain('Toon alle 6 proeftuinen')
  expect(page).toContain(`href="${paths.proeftuinenFeed({ categorie: 'catering' })}"`)
  expect(page).toContain(`href="${paths.volgen('categorieen', 'catering')}"`)
})

it('is led to from a proeftuin and from the list of its kind', async () => {
  const id = await insertProeftuin(world, { categorie: 'meubilair' })
  const href = `href="${paths.soortWerk('meubilair')}"`
  for (const path of [paths.proeftuin(id), paths.proeftuinen({ categorie: 'meubilair' })])
    expect(await (await p.as('bezoeker').get(path)).text()).toContain(href)
})

type Contract = { titel: string; zichtbaarheid?: Zichtbaarheid; [other: string]: unknown }

const insertContract = ({ titel, ...wanted }: Contract) =>
  t.db
    .insertInto('aanbesteding')
    .values({
      ...{ titel, koperNaam: 'Gemeente Voorbeeld', doorId: p.leden.inkoper.id, cpvHoofd: '79710000' },
      ...{ zichtbaarheid: 'netwerk', begintOp: inDays(-100), eindigtOp: inDays(90) },
      ...wanted,
    })
    .execute()

it('tells members which contracts end within a year, the first to end first', async () => {
  await insertContract({ titel: 'Eindigt later dit jaar', eindigtOp: inDays(300) })
  await insertContract({ titel: 'Eindigt gauw' })
  await insertContract({ titel: 'Twee jaar lang', eindigtOp: null, begintOp: inDays(-700), maanden: 24 })
  await insertContract({ titel: 'Alleen voor de overheid', zichtbaarheid: 'overheid', eindigtOp: inDays(95) })
  await insertContract({ titel: 'Over twee jaar', eindigtOp: inDays(500) })
  await insertContract({ titel: 'Al voorbij', eindigtOp: inDays(-1) })
  await insertContract({ titel: 'Begint nog', begintOp: inDays(5) })
  await insertContract({ titel: 'Gestopt', vroegtijdigBeeindigdOp: inDays(-5), beeindigdReden: 'Toch niet' })
  await insertContract({ titel: 'Loopt nog als inkoop', gepubliceerdOp: inDays(-5) })
  await insertContract({ titel: 'Ander werk', cpvHoofd: '90910000' })
  await insertContract({ titel: 'Zonder code', cpvHoofd: null })
  const titles = async (persona: Persona) =>
    (await soortFor(persona, 'beveiliging')).contracten.map(({ titel }) => titel)
  expect(await titles('hr')).toEqual([
    'Twee jaar lang',
    'Eindigt gauw',
    'Alleen voor de overheid',
    'Eindigt later dit jaar',
  ])
  expect(await titles('leverancier')).toEqual(['Twee jaar lang', 'Eindigt gauw', 'Eindigt later dit jaar'])
  expect(await titles('bezoeker')).toEqual([])
  expect(await pageFor('hr', 'beveiliging')).toContain('Gemeente Voorbeeld')
})

it('tells members who did it and who says so, and a visitor nobody', async () => {
  const id = await insertProeftuin(world, { categorie: 'zorg_en_welzijn', zichtbaarheid: 'overheid' })
  await insertAantekening(world, id, { door: 'buurman', zichtbaarheid: 'overheid' })
  const says = { categorieen: ['zorg_en_welzijn'], onderwerpenZicht: 'overheid' as const }
  await t.db.updateTable('lid').set(says).where('id', '=', p.leden.jobcoach.id).execute()
  const namesFor = async (persona: Persona) =>
    (await soortFor(persona, 'zorg_en_welzijn')).kenners.map(({ lid }) => lid.id)
  expect(await namesFor('hr')).toEqual(
    [p.leden.inkoper, p.leden.buurman, p.leden.jobcoach].map((lid) => lid.id),
  )
  expect(await namesFor('leverancier')).toEqual([])
  expect(await namesFor('bezoeker')).toEqual([])
  expect(await pageFor('bezoeker', 'zorg_en_welzijn')).toContain('Leden zien hier wie dit al deed')
})

it('keeps to itself what is closed: who worked in it, its lessons and its figures', async () => {
  const closed = { categorie: 'overig', zichtbaarheid: 'netwerk', freeze: 'loopt' } as const
  const id = await insertProeftuin(world, { ...closed, team: { hr: 'hr' } })
  await insertAantekening(world, id, { zichtbaarheid: 'netwerk', titel: 'Les van binnen' })
  await insertAantekening(world, id, {
    zichtbaarheid: 'netwerk',
    soort: 'hobbel',
    titel: 'Hobbel van binnen',
  })
  expect(await soortFor('leverancier', 'overig')).toMatchObject({ kenners: [], lessen: [], hobbels: [] })
  expect((await soortFor('collega', 'overig')).lessen).toMatchObject([{ titel: 'Les van binnen' }])
})

async function insertFigure(proeftuinId: string, soort: 'mensen' | 'milieu', omschrijving: string) {
  const { id: afrondingId } = await t.db
    .selectFrom('afronding')
    .select('id')
    .where('proeftuinId', '=', proeftuinId)
    .executeTakeFirstOrThrow()
  const figure = { afrondingId, soort, omschrijving, waarde: '12.50', eenheid: 'banen', volgorde: 1 }
  await t.db.insertInto('opbrengst').values(figure).execute()
}

it('tells what people ran into apart from what they learned, on the page and over the API', async () => {
  const id = await insertProeftuin(world, { categorie: 'catering' })
  await insertAantekening(world, id, { soort: 'hobbel', titel: 'De keuken is te klein' })
  await insertAantekening(world, id, { titel: 'Begin met de lunch' })
  const [before = '', after = ''] = (await pageFor('bezoeker', 'catering')).split('id="hobbels"')
  expect([before, after].map((part) => part.includes('De keuken is te klein'))).toEqual([false, true])
  expect([before, after].map((part) => part.includes('Begin met de lunch'))).toEqual([true, false])
  expect(await (await p.as('bezoeker').get(apiPaths.categorie('catering'))).json()).toMatchObject({
    hobbels: [{ titel: 'De keuken is te klein' }],
  })
})

it('shows figures with unit, grade and source, and what comes after the contract apart', async () => {
  const ended = { categorie: 'hergebruik_en_afval', stand: 'afgerond' } as const
  const open = await insertProeftuin(world, { ...ended, titel: 'Laptops opnieuw' })
  const closed = await insertProeftuin(world, { ...ended, zichtbaarheid: 'overheid' })
  await insertFigure(open, 'mensen', 'Mensen in dienst')
  await insertFigure(open, 'milieu', 'Apparaten opnieuw gebruikt')
  await insertFigure(closed, 'mensen', 'Niet voor bezoekers')
  await insertAantekening(world, open, { fase: 'afronden_en_nazorg', titel: 'Haal het op' } as object)
  const page = await pageFor('bezoeker', 'hergebruik_en_afval')
  const [before = '', after = ''] = page.split('id="nazorg"')
  expect(before).toContain('12,5 <span>banen</span>')
  expect(before).toContain('opgegeven door het team')
  expect(before).toContain(`Bron: <a href="${paths.proeftuin(open)}">Laptops opnieuw</a>`)
  expect(before).toContain('Mensen in dienst')
  expect(before).not.toContain('Apparaten opnieuw gebruikt')
  expect(after).toContain('Apparaten opnieuw gebruikt')
  expect(after).toContain('Haal het op')
  expect(page).not.toContain('Niet voor bezoekers')
  expect(await pageFor('hr', 'hergebruik_en_afval')).toContain('Niet voor bezoekers')
})

it('teaches where there is nothing, and is not there for what is no kind of work', async () => {
  const page = await pageFor('hr', 'kleding_en_textiel')
  for (const said of [
    'Nog geen proeftuin met kleding en textiel',
    'Nog geen les',
    'Nog geen cijfers',
    '18, 983, 19',
  ])
    expect(page).toContain(said)
  expect((await p.as('hr').get(paths.soortWerk('bestaat_niet'))).status).toBe(404)
  expect((await p.as('hr').get(apiPaths.categorie('bestaat_niet'))).status).toBe(404)
})

it('asks no more for much than for little', async () => {
  const ask = (code: string) => statementsOf(t, () => p.as('hr').get(paths.soortWerk(code)))
  const [little, much] = [await ask('kleding_en_textiel'), await ask('groen')]
  expect(much.statements.length - little.statements.length).toBeLessThanOrEqual(1)
})
