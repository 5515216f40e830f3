import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { codeOf } from '#src/platform/korte-code.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { insertWerkwijze } from './test-werkwijze.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const page = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()

describe('its page', () => {
  it('shows what its sources brought with unit, grade and source, only to who may read them', async () => {
    const bron = await insertProeftuin(world, {
      stand: 'afgerond',
      zichtbaarheid: 'overheid',
      titel: 'De geheime bron',
    })
    const { id: afrondingId } = await t.db
      .selectFrom('afronding')
      .select('id')
      .where('proeftuinId', '=', bron)
      .executeTakeFirstOrThrow()
    const opbrengst = {
      soort: 'mensen' as const,
      omschrijving: 'Aan het werk',
      waarde: '13.3',
      eenheid: 'fte van 36 uur',
    }
    await t.db
      .insertInto('opbrengst')
      .values({ ...opbrengst, afrondingId, volgorde: 0 })
      .execute()
    const id = await insertWerkwijze(world, { bronnen: [bron] })
    const mine = await page('buurman', paths.werkwijze(id))
    for (const part of ['13,3', 'fte van 36 uur', 'opgegeven door het team', 'De geheime bron'])
      expect(mine).toContain(part)
    expect(await page('buurman', paths.werkwijzeKaart(id))).toContain('Begin op tijd.')
    for (const path of [paths.werkwijze(id), paths.werkwijzeKaart(id)])
      for (const part of ['13,3', 'De geheime bron', 'Begin op tijd.'])
        expect(await page('leverancier', path)).not.toContain(part)
  })

  it('is there to be followed once it is published', async () => {
    for (const concept of [true, false]) {
      const id = await insertWerkwijze(world, { concept })
      const mine = await page('inkoper', paths.werkwijze(id))
      expect(mine.includes(paths.nieuweNavolging(id)), String(concept)).toBe(!concept)
    }
  })

  it('prints as a case on one page', async () => {
    const id = await insertWerkwijze(world)
    const kaart = await page('bezoeker', paths.werkwijzeKaart(id))
    for (const part of [
      'Wat het van ons vraagt',
      'Begin bij het werk',
      'Gedaan door Ministerie van Groei en Grond',
      // What somebody types over from paper.
      new URL(paths.kort(codeOf('w', id)), t.deps.config.url).href,
    ])
      expect(kaart).toContain(part)
  })

  it('gives a member a first mail, and names who buys in the own organisation', async () => {
    const path = paths.werkwijzeMail(await insertWerkwijze(world))
    const mail = await page('collega', path)
    for (const part of ['Inge Koper', 'mailto:?subject=', 'Vonk verstuurt zelf niets'])
      expect(mail).toContain(part)
    expect(await page('hr', path)).toContain('Bas Buurman')
    expect(await page('hr', path)).not.toContain('Inge Koper')
    for (const rol of ['categoriemanager', 'contractmanager'] as const) {
      const change = { rollen: [rol] }
      await t.db.updateTable('lid').set(change).where('id', '=', p.leden.buurman.id).execute()
      expect(await page('hr', path)).toContain('Bas Buurman')
    }
    expect((await p.as('gast').get(path)).status).toBe(403)
  })
})

describe('the list', () => {
  it('is found by the words of its steps, and by each of its filters', async () => {
    const titel = 'Vloeren met drie bedrijven'
    const id = await insertWerkwijze(world, { titel, categorie: 'catering', fasen: ['uitvoeren'] })
    await t.db
      .updateTable('werkwijzeStap')
      .set({ tekst: 'Leg de kabels droog.' })
      .where('werkwijzeId', '=', id)
      .execute()
    for (const query of [{ q: 'kabel' }, { categorie: 'catering' }, { fase: 'uitvoeren' }])
      expect(await page('bezoeker', paths.werkwijzen(query))).toContain(titel)
    expect(await page('bezoeker', paths.werkwijzen({ fase: 'specificeren' }))).not.toContain(titel)
    expect(await page('bezoeker', paths.werkwijzen({ q: 'olifant' }))).toContain('Geen werkwijze gevonden')
    const feed = await p.as('bezoeker').get(paths.werkwijzenFeed({ categorie: 'catering' }))
    expect(feed.headers.get('content-type')).toContain('application/atom+xml')
    expect(await feed.text()).toContain(titel)
  })
})

describe('out in the world', () => {
  const statusOf = async (path: string) => (await p.as('bezoeker').get(path)).status
  const kort = (id: string) => paths.kort(codeOf('w', id))
  const oembed = (id: string) => paths.oembed(new URL(paths.werkwijze(id), t.deps.config.url).href)

  it('it has a short link, a card and its steps for machines, while everybody reads it', async () => {
    const id = await insertWerkwijze(world)
    const html = await page('bezoeker', paths.werkwijze(id))
    for (const part of [kort(id), '"@type":"HowTo"', '"name":"Begin bij het werk"'])
      expect(html).toContain(part)
    expect(await statusOf(kort(id))).toBe(308)
    expect(await statusOf(paths.kaart(codeOf('w', id)))).toBe(200)
    expect(await statusOf(oembed(id))).toBe(200)
    expect(await page('inkoper', paths.werkwijzenFeed())).toContain(id)
    expect(await page('bezoeker', paths.sitemapDeel('werkwijzen'))).toContain(id)
  })

  it('nothing of it is there for strangers when it is for members, or a concept', async () => {
    for (const wanted of [{ zichtbaarheid: 'netwerk' }, { concept: true }] as const) {
      const id = await insertWerkwijze(world, wanted)
      expect(await statusOf(oembed(id))).toBe(404)
      expect(await page('inkoper', paths.werkwijzenFeed())).not.toContain(id)
      expect(await statusOf(kort(id))).toBe(404)
      expect(await statusOf(paths.kaart(codeOf('w', id)))).toBe(404)
      expect(await page('bezoeker', paths.sitemapDeel('werkwijzen'))).not.toContain(id)
      expect(await page('inkoper', paths.werkwijze(id))).not.toContain(kort(id))
    }
  })

  it('what was taken away says so, and where to look', async () => {
    const id = await insertWerkwijze(world, { weg: true })
    expect(await statusOf(kort(id))).toBe(410)
    expect(await page('bezoeker', kort(id))).toContain(`href="${paths.werkwijzen()}"`)
  })
})

it('stands on the page of its kind of work, for who may read it', async () => {
  const titel = 'Snoei met de buren'
  await insertWerkwijze(world, { titel, categorie: 'groen', zichtbaarheid: 'netwerk' })
  expect(await page('hr', paths.soortWerk('groen'))).toContain(titel)
  expect(await page('bezoeker', paths.soortWerk('groen'))).not.toContain(titel)
})

it('is part of what every member opened of a purchase that runs in one of its sources', async () => {
  const bron = await insertProeftuin(world, { stand: 'afgerond', freeze: 'loopt' })
  const id = await insertWerkwijze(world, { bronnen: [bron] })
  for (const persona of ['leverancier', 'hr', 'bezoeker'] as const)
    await p.as(persona).get(paths.werkwijze(id))
  const written = await t.db.selectFrom('inkijk').selectAll().where('proeftuinId', '=', bron).execute()
  const { leverancier, hr } = p.leden
  expect(written.map(({ lidId }) => lidId).sort()).toEqual([leverancier.id, hr.id].sort())
})
