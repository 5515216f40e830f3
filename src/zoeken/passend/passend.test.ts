import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { apiPaths, paths } from '#src/paths/index.ts'
import { insertHaakje } from '#src/verspreiden/haakjes/test-haakje.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import { zoekPassend } from './zoek-passend.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

/** About one thing, in a kind of work in which nothing else is, so that tests do not meet. */
const make = (wanted: TestProeftuin) => insertProeftuin(world, { vraag: 'Wie helpt?', ...wanted })
const fits = async (
  id: string,
  persona: Persona = 'bezoeker',
  soort: 'proeftuin' | 'werkwijze' = 'proeftuin',
) => zoekPassend(t.db, p.actors[persona], { soort, id, meest: 30 })
const titles = async (...asked: Parameters<typeof fits>) =>
  (await fits(...asked)).dingen.map(({ titel }) => titel)
/** Of what it gives, what the test is about. */
const about = (word: RegExp, all: string[]) => all.filter((titel) => word.test(titel))
const get = async (path: string, persona: Persona = 'bezoeker') => (await p.as(persona).get(path)).text()

it('gives what fits with the reason, best first: proeftuinen, werkwijzen and haakjes, never itself or a concept', async () => {
  const zelf = await make({ titel: 'Mozaïek leggen in het station', categorie: 'catering' })
  await make({ titel: 'Mozaïek voor de school', categorie: 'catering' })
  await make({ titel: 'Een soepkraam', categorie: 'catering', fase: 'specificeren', route: 'inhuur' })
  await make({ titel: 'Mozaïek in de maak', categorie: 'catering', stand: 'concept' })
  await insertWerkwijze(world, { titel: 'Zo leg je mozaïek', categorie: 'catering' })
  await insertWerkwijze(world, { titel: 'Mozaïek, nog niet klaar', categorie: 'catering', concept: true })
  const ander = await make({ titel: 'Elders', categorie: 'kantoor_en_administratie' })
  await insertHaakje(world, {
    ...{ proeftuinId: ander, titel: 'Mozaïek in het contract', categorie: 'catering' },
  })
  const found = await titles(zelf, 'inkoper')
  expect(found.slice(0, 3).toSorted()).toEqual([
    'Mozaïek in het contract',
    'Mozaïek voor de school',
    'Zo leg je mozaïek',
  ])
  expect(found).toEqual([...found.slice(0, 3), 'Een soepkraam'])
  const page = await get(paths.proeftuin(zelf), 'inkoper')
  expect(page).toContain('Past hierbij')
  expect(page).toContain('Ook over ‘mozaïek’, ook in catering en ontvangst, ook in de fase uitvoeren')
})

it('leaves out what it was made of, and what is followed in it already as far as the reader may know that', async () => {
  const bron = await make({ titel: 'Vlechtwerk in wilgen', categorie: 'meubilair', stand: 'afgerond' })
  const volger = await make({ titel: 'Vlechtwerk aan de kade', categorie: 'meubilair' })
  const los = await make({ titel: 'Vlechtwerk op het dak', categorie: 'meubilair' })
  const werkwijze = await insertWerkwijze(world, {
    titel: 'Zo doe je vlechtwerk',
    categorie: 'meubilair',
    bronnen: [bron],
  })
  const follow = (zichtbaarheid: 'overheid' | 'openbaar') =>
    t.db
      .insertInto('navolging')
      .values({
        ...{ organisatieId: p.organisaties.gemeente, doorId: p.leden.buurman.id, werkwijzeId: werkwijze },
        ...{ proeftuinId: volger, begonnenOp: '2026-02-01', zichtbaarheid },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
  const { id } = await follow('overheid')
  expect(about(/vlechtwerk/i, await titles(werkwijze, 'inkoper', 'werkwijze'))).toEqual([
    'Vlechtwerk op het dak',
  ])
  expect(await titles(bron, 'inkoper')).not.toContain('Zo doe je vlechtwerk')
  expect(await titles(volger, 'inkoper')).not.toContain('Zo doe je vlechtwerk')
  expect(await titles(los, 'inkoper')).toContain('Zo doe je vlechtwerk')
  // Left out for a visitor, it would tell of a navolging that is for the buyers.
  expect(await titles(volger)).toContain('Zo doe je vlechtwerk')
  await t.db.updateTable('navolging').set({ zichtbaarheid: 'openbaar' }).where('id', '=', id).execute()
  expect(await titles(volger)).not.toContain('Zo doe je vlechtwerk')
})

it('a hobbel that both ran into is a reason, and one that the reader may not read is none and changes no order', async () => {
  const [zelf, ander, nieuwer] = [
    await make({ titel: 'Een fluisterboot', categorie: 'overig' }),
    await make({ titel: 'Een rondvaart', categorie: 'overig' }),
    await make({ titel: 'Een trekschuit', categorie: 'overig' }),
  ]
  const day = (id: string, op: string) =>
    t.db
      .updateTable('proeftuin')
      .set({ bewogenOp: sql<Date>`${op}::timestamptz` })
      .where('id', '=', id)
      .execute()
  const hobbel = await insertAantekening(world, zelf, {
    soort: 'hobbel',
    titel: 'Vaarbewijs aanvragen kost geld',
  })
  const andere = await insertAantekening(world, ander, {
    soort: 'hobbel',
    titel: 'Een vaarbewijs aanvragen duurt lang',
  })
  await day(ander, '2026-01-01')
  await day(nieuwer, '2026-02-01')
  const first = async (persona?: Persona) =>
    (await fits(zelf, persona)).dingen.slice(0, 2).map(({ titel, hobbel }) => [titel, hobbel])
  const with_ = [
    ['Een rondvaart', 'Een vaarbewijs aanvragen duurt lang'],
    ['Een trekschuit', null],
  ]
  const without = [
    ['Een trekschuit', null],
    ['Een rondvaart', null],
  ]
  expect(await first()).toEqual(with_)
  const hide = (id: string, zichtbaarheid: 'team' | 'overheid' | 'openbaar') =>
    t.db.updateTable('aantekening').set({ zichtbaarheid }).where('id', '=', id).execute()
  await hide(andere, 'overheid')
  expect(await first()).toEqual(without)
  expect(await first('leverancier')).toEqual(without)
  expect(await first('hr')).toEqual(with_)
  await hide(andere, 'openbaar')
  await hide(hobbel, 'team')
  expect(await first('hr')).toEqual(without)
  expect(await first('inkoper')).toEqual(with_)
})

const hiding: [string, (id: string) => Promise<unknown>][] = [
  [
    'narrowed',
    (id) => t.db.updateTable('proeftuin').set({ zichtbaarheid: 'team' }).where('id', '=', id).execute(),
  ],
  [
    'taken away',
    (id) => t.db.updateTable('proeftuin').set({ weggehaaldOp: new Date() }).where('id', '=', id).execute(),
  ],
]
it.each(hiding)('a moment after it was %s it is on no page and in no answer', async (what, hide) => {
  const woord = `kegelbaan${what.length}`
  const zelf = await make({ titel: `De ${woord} in de kelder`, categorie: 'bouw_en_onderhoud' })
  const ander = await make({ titel: `Ook een ${woord}`, categorie: 'bouw_en_onderhoud' })
  const pages: [string, Persona][] = [
    [paths.proeftuin(zelf), 'hr'],
    [paths.passendBijProeftuin(zelf), 'bezoeker'],
    [apiPaths.passendBijProeftuin(zelf), 'bezoeker'],
  ]
  for (const [path, persona] of pages) expect(await get(path, persona)).toContain(`Ook een ${woord}`)
  await hide(ander)
  for (const [path, persona] of pages) expect(await get(path, persona)).not.toContain(`Ook een ${woord}`)
})

it('the page for visitors, which is kept, holds only the way to what fits', async () => {
  const zelf = await make({ titel: 'Een klokkenspel', categorie: 'beveiliging' })
  await make({ titel: 'Nog een klokkenspel', categorie: 'beveiliging' })
  const page = await get(paths.proeftuin(zelf))
  expect(page).toContain(paths.passendBijProeftuin(zelf))
  expect(page).not.toContain('Nog een klokkenspel')
})

it('what a purchase closes, and what is for the buyers, a supplier does not get; who reads nothing of it gets nothing', async () => {
  const zelf = await make({
    titel: 'Een orgelpijp',
    categorie: 'kleding_en_textiel',
    zichtbaarheid: 'netwerk',
  })
  await make({
    titel: 'De orgelpijp gekozen',
    categorie: 'kleding_en_textiel',
    zichtbaarheid: 'netwerk',
    freeze: 'loopt',
  })
  await make({ titel: 'De orgelpijp onderling', categorie: 'kleding_en_textiel', zichtbaarheid: 'overheid' })
  await make({
    titel: 'De orgelpijp voorbereid',
    ...{
      categorie: 'kleding_en_textiel',
      zichtbaarheid: 'netwerk',
      fase: 'voorbereiden',
      team: { leverancier: 'leverancier' },
    },
  })
  expect(about(/orgelpijp/, await titles(zelf, 'hr')).toSorted()).toEqual([
    'De orgelpijp gekozen',
    'De orgelpijp onderling',
    'De orgelpijp voorbereid',
  ])
  expect(about(/orgelpijp/, await titles(zelf, 'leverancier'))).toEqual([])
  expect(await titles(zelf, 'bezoeker')).toEqual([])
  expect((await p.as('bezoeker').get(paths.passendBijProeftuin(zelf))).status).toBe(404)
  expect((await p.as('gast').get(apiPaths.passendBijProeftuin(zelf))).status).toBe(404)
})

it('members are told who knows of it and why; others are told of nobody', async () => {
  const zelf = await make({ titel: 'Een zonnewijzer', categorie: 'vervoer_en_logistiek' })
  await make({
    titel: 'De zonnewijzer hersteld',
    categorie: 'vervoer_en_logistiek',
    team: { jobcoach: 'jobcoach' },
  })
  await t.db
    .updateTable('lid')
    .set({ categorieen: ['vervoer_en_logistiek'], onderwerpenZicht: 'overheid' })
    .where('id', '=', p.leden.collega.id)
    .execute()
  const named = async (persona: Persona) => (await fits(zelf, persona)).mensen.map(({ naam }) => naam)
  expect(await named('hr')).toEqual(['Joke Baan', 'Cor Lega'])
  expect(await named('leverancier')).toEqual(['Joke Baan'])
  expect(await named('bezoeker')).toEqual([])
  expect(await named('gast')).toEqual([])
  expect(await get(paths.proeftuin(zelf), 'hr')).toContain(
    'Werkt of werkte mee aan ‘De zonnewijzer hersteld’',
  )
})

it('says at what was looked when nothing fits, and shows no empty block', async () => {
  const zelf = await make({ titel: 'Xylofoon', vraag: 'Xylofoon?', categorie: 'hergebruik_en_afval' })
  expect(await get(paths.passendBijProeftuin(zelf))).toContain(
    'Vonk keek naar proeftuinen, werkwijzen en haakjes',
  )
  expect(await get(paths.proeftuin(zelf), 'hr')).not.toContain('Past hierbij')
})
