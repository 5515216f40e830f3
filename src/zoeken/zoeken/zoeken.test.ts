import { describe, expect, it } from 'vitest'
import { apiPaths, paths, type Query } from '#src/paths/index.ts'
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
    ['words with accents that were not written', 'glánzende vloér', [vloer]],
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

it('keeps tenders and members under their kind of work, as far as they say it to the reader', async () => {
  const { id } = await t.db
    .insertInto('aanbesteding')
    .values({
      titel: 'Kelderuil en vloeren',
      koperNaam: 'Gemeente Waterlinge',
      cpvHoofd: '90911200',
      zichtbaarheid: 'openbaar',
      doorId: p.leden.inkoper.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const says = { brengt: 'Ken de kelderuil.', brengtZicht: 'netwerk', categorieen: ['schoonmaak'] } as const
  const tell = (wie: 'jobcoach' | 'hr', onderwerpenZicht: 'netwerk' | 'overheid') =>
    t.db
      .updateTable('lid')
      .set({ ...says, categorieen: [...says.categorieen], onderwerpenZicht })
      .where('id', '=', p.leden[wie].id)
      .execute()
  await tell('jobcoach', 'netwerk')
  await tell('hr', 'overheid')
  const schoon = async (persona: Persona) =>
    (await found('kelderuil', persona, { categorie: 'schoonmaak' })).sort()
  const open = [paths.aanbesteding(id), paths.lid(p.leden.jobcoach.id)]
  expect(await schoon('leverancier')).toEqual(open.sort())
  expect(await schoon('inkoper')).toEqual([...open, paths.lid(p.leden.hr.id)].sort())
  expect(await found('kelderuil', 'inkoper', { categorie: 'groen' })).toEqual([])
})

it('keeps a werkwijze under each of its phases and routes, with how much that leaves', async () => {
  const fasen = ['specificeren', 'uitvoeren'] as const
  const id = await insertWerkwijze(world, { titel: 'Een torenvalk op het dak', fasen: [...fasen] })
  await t.db
    .updateTable('werkwijze')
    .set({ routes: ['inhuur'] })
    .where('id', '=', id)
    .execute()
  for (const more of [{ fase: 'specificeren' }, { fase: 'uitvoeren', route: 'inhuur' }])
    expect(await found('torenvalk', 'bezoeker', more)).toEqual([paths.werkwijze(id)])
  for (const more of [{ fase: 'voorbereiden' }, { route: 'inkoop' }])
    expect(await found('torenvalk', 'bezoeker', more)).toEqual([])
  const page = await pageOf('torenvalk')
  for (const fase of fasen)
    expect(page).toContain(`${paths.zoeken({ q: 'torenvalk', fase }).replace('&', '&amp;')}"`)
})

it('says when nothing is found at what it looked and what is near, never that nothing was tried', async () => {
  const page = await pageOf('vloerolifant')
  for (const part of ['Vonk zocht in', 'niet meegezocht', 'Dit is er wel', paths.zoeken({ q: 'vloer' })])
    expect(page).toContain(part)
  expect(page).toContain(`href="${paths.doeMee()}"`)
  expect(page).not.toMatch(/nog niets|niemand/)
  expect(await pageOf('vloerolifant', 'hr')).toContain(paths.wieWeet({ q: 'vloerolifant' }))
  const filtered = await pageOf('glanzende', 'bezoeker', { fase: 'afronden_en_nazorg' })
  expect(filtered).toContain('‘glanzende’ zonder filters')
})

it('marks what fits, says what else it looked for, and leaves that out when asked', async () => {
  const page = await pageOf('wajong')
  expect(page).toContain('Vonk zocht ook op <strong>jonggehandicapten</strong>')
  expect(page).toContain('<mark>jonggehandicapten</mark>')
  const [, alone = ''] = /href="([^"]+)">Zoek alleen op/.exec(page) ?? []
  expect(await (await p.as('bezoeker').get(alone.replaceAll('&amp;', '&'))).text()).toContain(
    'Niets gevonden',
  )
})

it('is in order of how well it fits, or of how new it is', async () => {
  const [old, late] = [
    await insertProeftuin(world, { titel: 'De scholekster', vraag: 'Past een scholekster hier?' }),
    await insertProeftuin(world, { titel: 'Iets over vogels', vraag: 'Past er een scholekster bij?' }),
  ]
  const bewogen = (id: string, op: string) =>
    t.db
      .updateTable('proeftuin')
      .set({ bewogenOp: new Date(op) })
      .where('id', '=', id)
      .execute()
  await bewogen(old, '2026-01-02')
  await bewogen(late, '2026-02-02')
  expect(await found('scholekster')).toEqual([old, late].map((id) => paths.proeftuin(id)))
  expect(await found('scholekster', 'bezoeker', { op: 'nieuwste' })).toEqual(
    [late, old].map((id) => paths.proeftuin(id)),
  )
})

it('is over the API the same, with kind, title, address and the sentence that fits', async () => {
  const answer = await p.as('bezoeker').get(`${apiPaths.zoekresultaten()}?q=statushouders`)
  expect(await answer.json()).toMatchObject({
    totaal: 1,
    zoekresultaten: [
      {
        soort: 'les',
        titel: 'Praat vóór de gunning',
        url: paths.aantekening(lunch, les),
        fragment: expect.stringMatching(/bleek geen VOG nodig voor .*statushouders/),
      },
    ],
  })
})

it('takes words over the API as they were typed, when asked', async () => {
  const totaal = async (more: Record<string, string>) => {
    const asked = new URLSearchParams({ q: 'wajong', ...more })
    const answer = await p.as('bezoeker').get(`${apiPaths.zoekresultaten()}?${asked}`)
    return ((await answer.json()) as { totaal: number }).totaal
  }
  expect([await totaal({}), await totaal({ letterlijk: 'ja' })]).toEqual([1, 0])
})

it('says before anything is asked in what one searches, of every noun', async () => {
  const main = /<main[\s\S]*<\/main>/.exec(await pageOf(''))?.[0] ?? ''
  for (const meer of ['proeftuinen', 'lessen', 'werkwijzen', 'haakjes', 'verzamelingen', 'leden'])
    expect(main).toMatch(new RegExp(`Zoek in [^.]*${meer}`))
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
