import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { codeOf } from '#src/platform/korte-code.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { insertHaakje } from './test-haakje.ts'

const t = await testApp()
const p = await testPersonas(t)
const inkoper = p.as('inkoper')

const given = {
  titel: 'Begeleiding op de vloer',
  tekst: 'De opdrachtnemer begeleidt nieuwe collega’s.',
  soort: 'eis',
  fase: 'specificeren',
  categorie: 'schoonmaak',
  zichtbaarheid: 'netwerk',
}
const proeftuin = await insertProeftuin({ t, p }, { titel: 'Schoon met nieuwe collega’s' })
const nieuw = paths.nieuwHaakje(undefined, proeftuin)
const textOf = async (response: Response) => response.text()

it('is made from a proeftuin by its team, and tells where it came from', async () => {
  const made = await inkoper.post(nieuw, given)
  expect(made.status).toBe(303)
  const page = await textOf(await p.as('leverancier').get(made.headers.get('location') ?? ''))
  expect(page).toContain('Begeleiding op de vloer')
  expect(page).toContain('Schoon met nieuwe collega’s')
  expect((await p.as('buurman').get(nieuw)).status).toBe(403)
})

it('does not go further than what it came from', async () => {
  const van = await insertProeftuin({ t, p }, { zichtbaarheid: 'overheid' })
  const refused = await inkoper.post(paths.nieuwHaakje(undefined, van), given)
  expect(refused.status).toBe(422)
  expect(await textOf(refused)).toContain('Zo ver gaat het niet')
})

it('is copied with its source, and counts once per member', async () => {
  const id = await insertHaakje({ t, p }, { proeftuinId: proeftuin })
  for (const _ of [1, 2]) {
    const page = await textOf(await p.as('hr').post(paths.haakjeKopie(id), {}))
    expect(page).toMatch(
      /<textarea[^>]*>De opdrachtnemer begeleidt[^<]*Bron: [^<]*Schoon met nieuwe collega’s/,
    )
  }
  await p.as('bezoeker').post(paths.haakjeKopie(id), {})
  expect(await textOf(await p.as('hr').get(paths.haakje(id)))).toContain('1× gekopieerd')
  expect(await textOf(await p.as('bezoeker').get(paths.haakje(id)))).not.toContain('gekopieerd<')
})

it.each([
  ['narrowed to its team', { zichtbaarheid: 'team' }],
  ['taken away', { weggehaaldOp: new Date() }],
] as const)('is gone for others as soon as what it came from is %s', async (_how, change) => {
  const van = await insertProeftuin({ t, p }, { zichtbaarheid: 'openbaar' })
  const id = await insertHaakje({ t, p }, { proeftuinId: van, titel: 'Stil geworden' })
  expect((await p.as('buurman').get(paths.haakje(id))).status).toBe(200)
  await t.db.updateTable('proeftuin').set(change).where('id', '=', van).execute()
  expect((await p.as('buurman').get(paths.haakje(id))).status).toBe(404)
  expect(await textOf(await p.as('bezoeker').get(paths.haakjes({ q: 'stil' })))).not.toContain(
    'Stil geworden',
  )
  expect((await inkoper.get(paths.haakje(id))).status).toBe(200)
})

it('opens to more people only when who changes it says to know that', async () => {
  const id = await insertHaakje({ t, p }, { proeftuinId: proeftuin, zichtbaarheid: 'overheid' })
  const wider = { ...given, zichtbaarheid: 'netwerk', versie: '1' }
  const asked = await inkoper.post(paths.haakjeBewerken(id), wider)
  expect(asked.status).toBe(422)
  expect(await textOf(asked)).toContain('Ja, ik weet wie dit hierna kan zien')
  const sure = await inkoper.post(paths.haakjeBewerken(id), { ...wider, akkoord: 'overheid-netwerk' })
  expect(sure.status).toBe(303)
})

it('says that it expired', async () => {
  const id = await insertHaakje({ t, p }, { proeftuinId: proeftuin, geldigTot: '2026-01-31' })
  expect(await textOf(await inkoper.get(paths.haakje(id)))).toContain('Dit haakje is verlopen')
})

it('is found by its words, by its phase, and a page at a time', async () => {
  await insertHaakje({ t, p }, { proeftuinId: proeftuin, titel: 'Vragen over vervoer' })
  const found = async (query: Record<string, string>) => textOf(await inkoper.get(paths.haakjes(query)))
  expect(await found({ q: 'vraag vervoer' })).toContain('Vragen over vervoer')
  expect(await found({ q: 'olifant' })).toContain('Geen haakje gevonden')
  expect(await found({ fase: 'uitvoeren' })).toContain('Geen haakje gevonden')
  for (let n = 0; n < 21; n++) await insertHaakje({ t, p }, { proeftuinId: proeftuin, titel: `Stage ${n}` })
  const first = await found({ q: 'stage' })
  const next = /href="([^"]+)"\s+rel="next"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(await textOf(await inkoper.get(next))).toContain('Stage 0')
})

it('is changed by its team, and not over what another wrote meanwhile', async () => {
  const id = await insertHaakje({ t, p }, { proeftuinId: proeftuin })
  const edit = paths.haakjeBewerken(id)
  expect((await inkoper.post(edit, { ...given, versie: '1' })).status).toBe(303)
  const late = await inkoper.post(edit, { ...given, titel: 'Te laat', versie: '1' })
  expect(late.status).toBe(409)
  expect(await textOf(late)).toContain('Dit staat er nu: Begeleiding op de vloer')
  expect((await p.as('leverancier').post(edit, { ...given, versie: '2' })).status).toBe(403)
})

it('goes out into the world, and onto the page of its kind of work, only as far as it may be read', async () => {
  const kort = (id: string) => paths.kort(codeOf('h', id))
  const statusOf = async (path: string) => (await p.as('bezoeker').get(path)).status
  const bron = await insertProeftuin({ t, p })
  const open = await insertHaakje({ t, p }, { proeftuinId: bron, titel: 'Een open haakje' })
  const besloten = await insertHaakje(
    { t, p },
    { proeftuinId: bron, titel: 'Een haakje voor leden', zichtbaarheid: 'netwerk' },
  )
  expect([await statusOf(kort(open)), await statusOf(kort(besloten))]).toEqual([308, 404])
  const map = await textOf(await p.as('bezoeker').get(paths.sitemapDeel('haakjes')))
  expect([map.includes(open), map.includes(besloten)]).toEqual([true, false])
  const soort = await textOf(await p.as('bezoeker').get(paths.soortWerk('schoonmaak')))
  expect(soort).toContain('Een open haakje')
  expect(soort).not.toContain('Een haakje voor leden')
  expect(await textOf(await p.as('hr').get(paths.soortWerk('schoonmaak')))).toContain('Een haakje voor leden')
  // What it came from is taken away, and it says so; narrowed, nothing of it is left outside.
  const weg = (weggehaaldOp: Date | null) =>
    t.db.updateTable('proeftuin').set({ weggehaaldOp }).where('id', '=', bron).execute()
  await weg(new Date())
  expect([await statusOf(kort(open)), await statusOf(kort(besloten))]).toEqual([410, 404])
  await weg(null)
  await t.db.updateTable('proeftuin').set({ zichtbaarheid: 'netwerk' }).where('id', '=', bron).execute()
  expect(await statusOf(kort(open))).toBe(404)
})

it('is prior knowledge of a purchase that is prepared: what the suppliers’ side opens is written down', async () => {
  const proeftuinId = await insertProeftuin({ t, p }, { fase: 'voorbereiden', zichtbaarheid: 'netwerk' })
  const id = await insertHaakje({ t, p }, { proeftuinId, zichtbaarheid: 'netwerk' })
  for (const persona of ['leverancier', 'hr', 'bezoeker'] as const) await p.as(persona).get(paths.haakje(id))
  await p.as('leverancier').get(paths.haakje(id))
  const written = await t.db.selectFrom('inkijk').selectAll().where('proeftuinId', '=', proeftuinId).execute()
  expect(written).toMatchObject([{ lidId: p.leden.leverancier.id, pagina: 'anders', voorbereiding: true }])
})

it('is prior knowledge too where it is read in a list', async () => {
  const proeftuinId = await insertProeftuin({ t, p }, { fase: 'voorbereiden', zichtbaarheid: 'netwerk' })
  await insertHaakje({ t, p }, { proeftuinId, zichtbaarheid: 'netwerk' })
  for (const persona of ['leverancier', 'hr', 'bezoeker'] as const) await p.as(persona).get(paths.haakjes())
  const inkijk = t.db.selectFrom('inkijk').select('lidId').where('proeftuinId', '=', proeftuinId)
  expect(await inkijk.execute()).toEqual([{ lidId: p.leden.leverancier.id }])
})

it('stands in a list that says what was chosen, and can be read by title to the last page', async () => {
  const titles = Array.from(
    { length: 22 },
    (_, n) => `${n % 2 ? 'sorteer' : 'Sorteer'} ${String.fromCharCode(97 + n)}`,
  )
  for (const titel of titles.toReversed())
    await insertHaakje({ t, p }, { proeftuinId: proeftuin, titel, categorie: 'groen' })
  const read = async (path: string) => textOf(await inkoper.get(path))
  const first = await read(paths.haakjes({ q: 'sorteer', categorie: 'groen', volgorde: 'titel' }))
  const [, next = ''] = /href="([^"]*na=[^"]*)"/.exec(first) ?? []
  const second = await read(next.replaceAll('&amp;', '&'))
  const shown = [...`${first}${second}`.matchAll(/>(sorteer [a-z])</gi)].map(([, titel]) => titel)
  expect(shown).toEqual(titles)
  expect(first).toContain('22 haakjes')
  expect(first).toMatch(/<a href="\/haakjes\?volgorde=titel&amp;q=sorteer">\s*<span[^>]*>Haal weg/)
  expect(first).toMatch(/href="\/haakjes\?categorie=groen&amp;q=sorteer"[^>]*>Laatst gewijzigd/)
  const feed = await read(paths.haakjesFeed({ q: 'sorteer', volgorde: 'titel' }))
  expect(feed).not.toContain('volgorde')
})

it('is in the feed of its list while everybody may read it, whoever asks for the feed', async () => {
  const proeftuinId = await insertProeftuin({ t, p })
  await insertHaakje({ t, p }, { proeftuinId, titel: 'Voor iedereen te lezen' })
  await insertHaakje({ t, p }, { proeftuinId, titel: 'Voor leden te lezen', zichtbaarheid: 'netwerk' })
  const answer = await p.as('inkoper').get(paths.haakjesFeed({ soort: 'eis' }))
  expect(answer.headers.get('content-type')).toContain('application/atom+xml')
  const feed = await textOf(answer)
  expect(feed).toContain('Voor iedereen te lezen')
  expect(feed).not.toContain('Voor leden te lezen')
  expect(feed).not.toContain('Begeleiding op de vloer')
})
