import { describe, expect, it } from 'vitest'
import { paths, type Query } from '#src/paths/index.ts'
import { insertHaakje } from '#src/verspreiden/haakjes/test-haakje.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

const pageOf = async (q: string, persona: Persona = 'bezoeker', more: Query = {}) => {
  const answer = await p.as(persona).get(paths.zoeken({ q, ...more }))
  expect(answer.status).toBe(200)
  return answer.text()
}
/** The addresses of what was found, best first. */
const found = async (q: string, persona?: Persona, more?: Query) =>
  [...(await pageOf(q, persona, more)).matchAll(/<h2><a href="([^"]+)"/g)].map(([, href]) => href)

const vloer = await insertProeftuin(world, {
  titel: 'Drie kleine bedrijven, één glanzende vloer',
  vraag: 'Hoe geven we vloeronderhoud aan kleine bedrijven?',
})
const tapijt = await insertProeftuin(world, {
  titel: 'Het onderhoud van de vloeren in huis',
  vraag: 'Wie doet dat?',
})
const lunch = await insertProeftuin(world, {
  titel: 'Samen eten in het park',
  vraag: 'Hoe houden we het open?',
})
const les = await insertAantekening(world, lunch, {
  soort: 'les',
  titel: 'Praat vóór de gunning',
  tekst: 'In een open hal bleek geen **VOG** nodig voor jonggehandicapten en statushouders.',
})

describe('finds', () => {
  it.each([
    ['a compound by its parts', 'onderhoud vloeren', [vloer, tapijt]],
    ['the parts by a compound', 'vloeronderhoud', [vloer, tapijt]],
    ['a plural by the singular', 'bedrijf klein', [vloer]],
    ['words without their accents', 'een glanzende', [vloer]],
    ['what was mistyped', 'vloerondehoud', [vloer]],
    ['words in quotes in that order only', '"onderhoud van de vloeren"', [tapijt]],
    ['not what must not be there', 'vloer -bedrijven', [tapijt]],
    ['the beginning of a word', 'glanz*', [vloer]],
  ])('%s', async (_what, q, ids) => {
    expect((await found(q)).sort()).toEqual(ids.map((id) => paths.proeftuin(id)).sort())
  })

  it.each([
    ['another name of the field', 'wajong'],
    ['a name of several words', 'verklaring omtrent het gedrag'],
    ['one of a whole sentence', 'Wie weet of een vluchteling een vog moet hebben in zo een hal?'],
  ])('a lesson by %s', async (_what, q) => {
    expect((await found(q))[0]).toBe(paths.aantekening(lunch, les))
  })
})

it('shows a passage that begins with a word, with dots where the text goes on', async () => {
  const woorden = (woord: string) => Array.from({ length: 40 }, (_, n) => `${woord}${n}`).join(', ')
  const tekst = `${woorden('voor')}, de stoomketel, ${woorden('na')}.`
  await insertAantekening(world, lunch, { titel: 'Ketels', tekst })
  const page = await pageOf('stoomketel')
  expect(page).toMatch(/resultaat__fragment">… voor\d+, .*<mark>stoomketel<\/mark>, .* …<\/p>/)
  expect(await pageOf('glanzende')).toContain('resultaat__fragment">Hoe geven we')
})

it('keeps its headline short, however long the question that found nothing', async () => {
  const page = await pageOf('kwijtgeraaktewoorden'.repeat(15))
  expect(page).toContain(`Niets gevonden voor ‘${'kwijtgeraaktewoorden'.repeat(3)}…’`)
})

it('finds a werkwijze and a haakje by their words, and neither for who may not read it', async () => {
  const zichtbaarheid = 'overheid' as const
  const werkwijze = await insertWerkwijze(world, {
    titel: 'Laat de bediening van de lift aan nieuwe collega’s',
    zichtbaarheid,
  })
  const haakje = await insertHaakje(world, { proeftuinId: vloer, titel: 'Liftbediening', zichtbaarheid })
  expect((await found('liftbediening', 'inkoper')).sort()).toEqual(
    [paths.werkwijze(werkwijze), paths.haakje(haakje)].sort(),
  )
  expect(await found('liftbediening', 'leverancier')).toEqual([])
})

it('is a feed of what everybody may read, the newest first, with the rest left out', async () => {
  await insertProeftuin(world, { titel: 'Een wolhok voor schapen' })
  await insertProeftuin(world, { titel: 'Een wolhok voor leden', zichtbaarheid: 'netwerk' })
  await t.db
    .updateTable('organisatie')
    .set({ naam: 'Wolhok bv' })
    .where('id', '=', p.organisaties.concurrent)
    .execute()
  expect(await pageOf('wolhok')).toContain(paths.zoekFeed({ q: 'wolhok' }))
  const answer = await p.as('inkoper').get(paths.zoekFeed({ q: 'wolhok' }))
  expect(answer.headers.get('content-type')).toContain('application/atom+xml')
  const entries = [...(await answer.text()).matchAll(/<entry>[\s\S]*?<title>(.*?)<\/title>/g)]
  expect(entries.map(([, titel]) => titel)).toEqual(['Een wolhok voor schapen'])
})
