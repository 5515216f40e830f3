import { describe, expect, it } from 'vitest'
import { paths, type Query } from '#src/paths/index.ts'
import { today } from '#src/platform/today.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { countProeftuinen } from './counts.ts'
import { listProeftuinen } from './list.ts'
import { listNabij } from './nabij.ts'
import { listVondsten } from './vondsten.ts'
import { readWoorden } from './woorden.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

const search = async (q: string, persona: Persona = 'bezoeker') => {
  const actor = p.actors[persona]
  const filters = { woorden: await readWoorden(t.db, q) }
  const { kaarten } = await listProeftuinen(t.db, actor, { filters, na: null })
  const vondsten = await listVondsten(t.db, actor, { kaarten, woorden: filters.woorden })
  return { filters, actor, ids: kaarten.map(({ id }) => id), vondsten }
}
const find = async (q: string, persona?: Persona) => (await search(q, persona)).ids
const passage = async (q: string, id: string, persona?: Persona) => {
  const vondst = (await search(q, persona)).vondsten.get(id)
  return (
    vondst && [vondst.bron, vondst.stukken.map(({ tekst, raak }) => (raak ? `[${tekst}]` : tekst)).join('')]
  )
}

const lunch = await insertProeftuin(world, {
  titel: 'Samen eten in het park',
  vraag: 'Hoe houden we het paviljoen open?',
  categorie: 'catering',
  stand: 'lopend',
})
await insertAantekening(world, lunch, {
  soort: 'hobbel',
  titel: 'Geen toegangspas',
  tekst:
    'Wie begon met een **snuffelweek** kreeg geen eigen toegangspas. De [coördinator](https://voorbeeld.test) loste het op.',
})
await p.as('inkoper').post(paths.afronding(lunch), {
  uitkomst: 'gelukt',
  geleerd: 'Een proefplaatsing van twee maanden is genoeg',
  gebeld: 'iedereen',
  'opbrengsten.0.soort': 'milieu',
  'opbrengsten.0.omschrijving': 'Minder kliekjes',
  'opbrengsten.0.waarde': '3',
  'opbrengsten.0.eenheid': 'kilo',
})
const other = await insertProeftuin(world, { titel: 'Vloeren in het stadhuis', vraag: 'Wie boent de vloer?' })
await insertAantekening(world, other, { titel: 'Onderhoud per week', tekst: 'Elke week een ander gebouw.' })

describe('a proeftuin is found by', () => {
  it.each([
    ['its kind of work', 'catering'],
    ['a word of a note', 'snuffelweek'],
    ['another form of it', 'snuffelweken'],
    ['what was learned', 'proefplaatsingen'],
    ['what it brought', 'kliekjes'],
    ['a word without its accent', 'coordinator'],
    ['words in the title and in a note', 'park toegangspas'],
    ['words of which one means nothing', 'de snuffelweek van het'],
    ['how a word begins', 'snuffel*'],
    ['one of two words', 'tuinbonen or snuffelweek'],
    ['words in their order', '"eigen toegangspas"'],
    ['a word without another', 'toegangspas -vloer'],
  ])('%s', async (_, q) => expect(await find(q)).toEqual([lunch]))

  it.each([
    'toegangspas -catering',
    'snuffelweek tuinbonen',
    '"toegangspas eigen"',
    'de het',
    '-catering',
    'snuffel',
  ])('%s finds it not', async (q) => expect(await find(q)).toEqual([]))

  it('all of several words, wherever each stands in it', async () => {
    expect(await find('onderhoud vloeren')).toEqual([other])
  })

  it('takes whatever is typed', async () => {
    for (const q of [
      '"',
      "';",
      '\\',
      'a&|b',
      '<->',
      '*',
      'ab*',
      "o''o*",
      '((',
      'fase:voorbereiden',
      ':*',
      '- -',
      'or',
      'or or',
    ])
      expect((await p.as('bezoeker').get(paths.proeftuinen({ q }))).status, q).toBe(200)
    expect(await find('fase:voorbereiden')).toEqual([])
  })
})

describe('the sentence that was found', () => {
  it('is shown when the card does not hold the word, as people read it', async () => {
    expect(await passage('snuffelweek', lunch)).toEqual([
      'hobbel',
      expect.stringContaining('Wie begon met een [snuffelweek] kreeg geen eigen toegangspas. De coördinator'),
    ])
    expect(await passage('proefplaatsing', lunch)).toEqual([
      'lessen',
      expect.stringContaining('[proefplaatsing] van twee maanden is genoeg'),
    ])
    expect(await passage('park', lunch)).toBeUndefined()
    const page = await (await p.as('bezoeker').get(paths.proeftuinen({ q: 'snuffelweek' }))).text()
    expect(page).toContain('<mark>snuffelweek</mark>')
  })

  it('is text, whatever it says', async () => {
    const id = await insertProeftuin(world)
    const tekst = 'Zie <script>alert(1)</script> \uE000 kiepwagen \uE001 & <b>meer</b>'
    await insertAantekening(world, id, { tekst })
    const page = await (await p.as('bezoeker').get(paths.proeftuinen({ q: 'kiepwagen' }))).text()
    expect(page).toContain('<mark>kiepwagen</mark>')
    expect(page).not.toMatch(/<script>alert|<b>meer/)
  })
})

describe('without hits', () => {
  const near = async (q: string, persona: Persona = 'bezoeker', chosen = {}) => {
    const { filters, actor } = await search(q, persona)
    return listNabij(t.db, actor, { ...filters, ...chosen })
  }
  const pageOf = async (query: Query, persona: Persona = 'bezoeker') =>
    (await (await p.as(persona).get(paths.proeftuinen(query))).text()).replace(/\s+/g, ' ')

  it('says what was looked at, and never that nothing was tried', async () => {
    const page = await pageOf({ q: 'asdfgh' })
    const { totaal } = await countProeftuinen(t.db, null, {
      filters: {},
      values: { fase: [], route: [], uitkomst: [], categorie: [], soort: [], regio: [] },
    })
    expect(page).toContain(
      `Vonk zocht in titel, vraag, aanleiding, logboek en lessen van ${totaal} proeftuinen die jij mag zien.`,
    )
    expect(await pageOf({ soort: 'waterschap', route: 'werkervaring' })).toContain(
      'Geen proeftuin past bij deze filters',
    )
  })

  it('names what is near, each with what one finds there', async () => {
    expect((await near('paviloen')).lijkt).toContainEqual({ q: 'paviljoen', aantal: 1 })
    expect((await near('cattering')).categorieen).toEqual([{ code: 'catering', aantal: 1 }])
    expect((await near('snuffel')).lijkt).toEqual([{ q: 'snuffel*', aantal: 1 }])
    expect((await near('snuffelweek stadhuis')).woorden).toEqual([
      { q: 'snuffelweek', aantal: 1 },
      { q: 'stadhuis', aantal: 1 },
    ])
    expect(await near('snuffelweek', 'bezoeker', { soort: 'waterschap' })).toMatchObject({
      zonderFilters: 1,
      aantal: 0,
    })
    const page = await pageOf({ q: 'paviloen' })
    expect(page).toContain(`<a href="${paths.proeftuinen({ q: 'paviljoen' })}">‘paviljoen’</a> (1)`)
  })

  it('names no word that the reader may not read', async () => {
    const id = await insertProeftuin(world, { zichtbaarheid: 'overheid', titel: 'Zwanenzang vooraf' })
    await insertAantekening(world, id, { zichtbaarheid: 'overheid', titel: 'Flesopening' })
    expect((await near('zwanenzan', 'hr')).lijkt.map(({ q }) => q)).toEqual(['zwanenzang', 'zwanenzan*'])
    for (const persona of ['bezoeker', 'leverancier'] as const) {
      expect((await near('zwanenzan', persona)).lijkt).toEqual([])
      expect((await near('flesopenin', persona)).lijkt).toEqual([])
    }
  })
})

describe('what is found stays right after', () => {
  const kept = async () => {
    const rows = await t.db.selectFrom('zoekspoor').selectAll().execute()
    return rows.map((row) => JSON.stringify(row)).sort()
  }
  const changes: Record<string, (id: string, note: string) => Promise<unknown>> = {
    'what was inserted': async () => undefined,
    'a correction': (_, note) =>
      t.db.updateTable('aantekening').set({ titel: 'Bakfiets' }).where('id', '=', note).execute(),
    'a note taken out': (_, note) =>
      t.db.updateTable('aantekening').set({ verwijderdOp: new Date() }).where('id', '=', note).execute(),
    narrowing: (id) =>
      t.db.updateTable('proeftuin').set({ zichtbaarheid: 'team' }).where('id', '=', id).execute(),
    'another kind of work': (id) =>
      t.db.updateTable('proeftuin').set({ categorie: 'groen' }).where('id', '=', id).execute(),
    'a switch of route': (id) =>
      p.as('inkoper').post(paths.routewissels(id), {
        naar: 'werkervaring',
        titel: 'Anders',
        reden: 'Zo.',
        datum: today(),
      }),
    reopening: async (id) => {
      await p
        .as('inkoper')
        .post(paths.afronding(id), { uitkomst: 'gelukt', geleerd: 'Dat het kan.', gebeld: 'iedereen' })
      await p.as('inkoper').post(paths.heropening(id), { reden: 'Verder.' })
    },
    'a long logboek': async (id) => {
      for (let n = 0; n < 30; n++)
        await insertAantekening(world, id, { titel: `Lang ${n}`, tekst: `woord${n} ${'a.b/c'.repeat(1900)}` })
      expect(await find('woord3 woord29')).toEqual([id])
    },
    'a delete': (id) => t.db.deleteFrom('proeftuin').where('id', '=', id).execute(),
  }

  it.each(Object.entries(changes))('%s', async (_, change) => {
    const id = await insertProeftuin(world)
    await change(id, await insertAantekening(world, id, { titel: 'Kiepwagen', zichtbaarheid: 'netwerk' }))
    const before = await kept()
    await t.pool.query('select herbouw_zoekspoor()')
    expect(before).toEqual(await kept())
  })

  it('two who write at the same time', async () => {
    const id = await insertProeftuin(world)
    await Promise.all([1, 2, 3, 4].map((n) => insertAantekening(world, id, { titel: `Tegelijk nummer${n}` })))
    expect(await find('nummer1 nummer2 nummer3 nummer4')).toEqual([id])
  })
})
