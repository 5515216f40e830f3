import { beforeEach, describe, expect, it } from 'vitest'
import { apiPaths, paths } from '#src/paths/index.ts'
import { makeKey } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { statementsOf } from '#test/queries.ts'
import type { Fields } from '#test/request.ts'
import { findWerkwijze } from './queries.ts'
import { leestIn, magReageren } from './reacties.ts'
import { insertReactieBij, insertWerkwijze, type TestWerkwijze } from './test-werkwijze.ts'
import type { Zicht } from './werkwijze.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
beforeEach(async () => {
  await t.runJobs()
  for (const table of ['tempolimiet', 'postvak'] as const) await t.db.deleteFrom(table).execute()
})

const page = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()
const stappenVan = async (id: string) => (await findWerkwijze(t.db, p.actors.inkoper, id)).stappen

async function make(wanted: TestWerkwijze = {}) {
  const id = await insertWerkwijze(world, wanted)
  const [stap] = await stappenVan(id)
  const stapId = stap?.id ?? ''
  return { id, stapId, path: paths.werkwijzeReacties(id, stapId) }
}

/** A version of what `make` made, with these steps. */
async function change(id: string, fields: Fields) {
  const { titel, categorie, zichtbaarheid, versie } = await findWerkwijze(t.db, p.actors.inkoper, id)
  const whole = { titel, categorie, zichtbaarheid, wat: 'Een stap', waarom: 'Dat bleek', versie: `${versie}` }
  const answer = await p.as('inkoper').post(paths.werkwijzeBewerken(id), { ...whole, ...fields })
  expect(answer.status).toBe(303)
}

const opened = (id: string, deel: string) =>
  new RegExp(`<details id="reacties-${deel}"[^>]* open[^>]*>.*${id}`, 's')

describe('a reactie on a step', () => {
  it('stands under its step, to which one returns with it open; and is counted there', async () => {
    const { id, stapId, path } = await make()
    const answer = await p.as('collega').post(path, { tekst: 'Wij vroegen de portier.' })
    const to = answer.headers.get('location') ?? ''
    expect(to).toMatch(new RegExp(`^${paths.werkwijze(id)}\\?stap=${stapId}&gedaan=reactie#reactie-`))
    const there = await page('collega', to)
    expect(there).toMatch(opened('Wij vroegen de portier', 'stap-1'))
    expect(there).toContain('1 reactie')
    const closed = await page('bezoeker', paths.werkwijze(id))
    expect(closed).toContain('Wij vroegen de portier.')
    expect(closed).not.toMatch(opened('Wij vroegen de portier', 'stap-1'))
    expect(closed).not.toContain('Cor Lega')
  })

  it('keeps what was typed when it does not fit, beside the step', async () => {
    const { path } = await make()
    const answer = await p.as('hr').post(path, { tekst: 'a'.repeat(2001) })
    const text = await answer.text()
    expect([answer.status, text.includes('a'.repeat(2001)), text.includes('Begin bij het werk')]).toEqual([
      422,
      true,
      true,
    ])
    expect(text).toContain('href="#veld-tekst"')
  })

  it('goes along with its step to another place, and says when the words of that step changed since', async () => {
    const { id, stapId } = await make()
    await insertReactieBij(world, { werkwijze: id, op: 'stap', geschrevenOp: new Date(Date.now() - 60_000) })
    const old = { 'stappen.1.id': stapId, 'stappen.1.titel': 'Begin bij het werk' }
    await change(id, { 'stappen.0.titel': 'Een nieuwe eerste', ...old })
    const moved = await page('hr', paths.werkwijze(id, stapId))
    expect(moved).toMatch(opened('Zo deden wij het ook', 'stap-2'))
    expect(moved).not.toContain('bij een eerdere versie')
    await change(id, { 'stappen.0.titel': 'Een nieuwe eerste', ...old, 'stappen.1.titel': 'Kijk eerst mee' })
    expect(await page('hr', paths.werkwijze(id))).toContain('bij een eerdere versie')
    await insertReactieBij(world, { werkwijze: id, op: 'werkwijze', tekst: 'Van het geheel.' })
    expect((await page('hr', paths.werkwijzeReacties(id))).includes('eerdere versie')).toBe(false)
  })

  it('stays with the werkwijze when its step is left out, and says so', async () => {
    const { id, stapId } = await make()
    const reactie = await insertReactieBij(world, { werkwijze: id, op: 'stap' })
    await change(id, { 'stappen.0.titel': 'Begin heel anders' })
    const all = await page('bezoeker', paths.werkwijze(id))
    expect(all).toContain('bij een stap uit een eerdere versie')
    expect((await p.as('hr').get(paths.werkwijzeReacties(id, stapId))).status).toBe(404)
    const led = (await p.as('hr').get(paths.reactie(reactie))).headers.get('location') ?? ''
    expect(await page('hr', led)).toContain('Zo deden wij het ook.')
  })

  it('is of a step of this werkwijze, and of no other', async () => {
    const { stapId } = await make()
    const other = await make()
    for (const stap of [stapId, 'x'])
      expect((await p.as('hr').get(paths.werkwijzeReacties(other.id, stap))).status).toBe(404)
  })

  it('costs as many statements with twelve steps and a talk under each as with one', async () => {
    const { id } = await make()
    const ask = async () =>
      (await statementsOf(t, () => p.as('hr').get(paths.werkwijze(id)))).statements.length
    const one = await ask()
    const more = Array.from({ length: 11 }, (_, n) => ({
      werkwijzeId: id,
      volgorde: n + 2,
      titel: 'Nog een',
    }))
    await t.db.insertInto('werkwijzeStap').values(more).execute()
    for (const { id: onderwerpId } of await stappenVan(id))
      for (let n = 0; n < 4; n++) {
        const reactie = await insertReactieBij(world, { werkwijze: id, op: 'stap', tekst: `Nummer ${n}.` })
        await t.db.updateTable('reactie').set({ onderwerpId }).where('id', '=', reactie).execute()
      }
    expect(await ask()).toBe(one)
    const text = await page('hr', paths.werkwijze(id))
    expect(text.match(/4 reacties</g)).toHaveLength(12)
    expect(text.match(/Lees eerdere reacties/g)).toHaveLength(12)
    expect(text).not.toContain('Nummer 0.')
  })
})

describe('the wall', () => {
  const kringen: [Zicht['zichtbaarheid'], Persona[]][] = [
    ['overheid', ['inkoper', 'buurman', 'adviesteam']],
    ['netwerk', ['inkoper', 'buurman', 'adviesteam', 'leverancier', 'jobcoach']],
    ['openbaar', ['inkoper', 'buurman', 'adviesteam', 'leverancier', 'jobcoach', 'bezoeker']],
  ]
  const asked = ['inkoper', 'buurman', 'adviesteam', 'leverancier', 'jobcoach', 'gast', 'bezoeker'] as const

  it.each(kringen)(
    'a reactie of circle %s is read by who reads a werkwijze of that circle',
    async (kring, who) => {
      const { id, stapId } = await make()
      const word = `woord-${kring}`
      await insertReactieBij(world, {
        werkwijze: id,
        op: 'stap',
        zichtbaarheid: kring as 'netwerk',
        tekst: word,
      })
      for (const persona of asked) {
        const reads = who.includes(persona) || (kring === 'openbaar' && persona === 'gast')
        for (const path of [paths.werkwijze(id), paths.werkwijzeReacties(id, stapId)])
          expect([persona, (await page(persona, path)).includes(word)]).toEqual([persona, reads])
      }
    },
  )

  it('nobody writes under a concept, or as a guest; a supplier not while a source is being bought', async () => {
    const running = await insertProeftuin(world, { stand: 'afgerond', freeze: 'loopt' })
    const { id, path } = await make({ bronnen: [running] })
    for (const [persona, status] of [
      ['leverancier', 403],
      ['gast', 403],
      ['bezoeker', 401],
      ['buurman', 303],
    ] as const)
      expect([persona, (await p.as(persona).post(path, { tekst: 'Ja.' })).status]).toEqual([persona, status])
    expect(await page('leverancier', paths.werkwijzeReacties(id))).toContain(
      'geen leverancier mag meer weten',
    )
    const concept = await make({ concept: true })
    expect((await p.as('inkoper').post(concept.path, { tekst: 'Ja.' })).status).toBe(403)
    expect(await page('inkoper', paths.werkwijze(concept.id))).not.toContain('Reageer')
  })

  it('who is barred reads what is public and writes nothing; of what was taken away nobody reads', () => {
    const zicht: Zicht = {
      ...{ zichtbaarheid: 'openbaar', gepubliceerdOp: new Date(), weggehaald: false },
      ...{ doorId: p.leden.inkoper.id, bronteam: false, geweerd: true },
    }
    expect(leestIn(p.actors.leverancier, zicht).van).toEqual(['openbaar'])
    expect(magReageren(p.actors.leverancier, zicht)).toBe(false)
    expect(leestIn(p.actors.hr, { ...zicht, weggehaald: true }).van).toEqual([])
  })
})

describe('telling of it', () => {
  it('goes to who made the werkwijze and who reacted before, and leads to the step', async () => {
    const { path } = await make()
    for (const persona of ['collega', 'buurman'] as const)
      await p.as(persona).post(path, { tekst: 'Herkenbaar.' })
    await t.runJobs()
    const mails = (await t.mails()).filter(({ onderwerp }) => onderwerp.includes('Bas Buurman'))
    expect(mails.map(({ aan }) => aan).toSorted()).toEqual(
      [p.leden.collega.email, p.leden.inkoper.email].toSorted(),
    )
    expect(mails[0]?.onderwerp).toBe('Reactie van Bas Buurman op: Vraag eerst de leverancier, stap 1')
    const [, reactie = ''] = /(\/reacties\/[0-9a-f-]{36})/.exec(mails[0]?.tekst ?? '') ?? []
    const led = (await p.as('inkoper').get(reactie)).headers.get('location') ?? ''
    expect(led).toContain(path)
  })

  it('over the API is the same, of a step and of the whole', async () => {
    const { id, stapId } = await make()
    const headers = {
      authorization: `Bearer ${await makeKey(t, p.leden.collega.id)}`,
      'content-type': 'application/json',
    }
    for (const stap of [stapId, undefined]) {
      const path = apiPaths.werkwijzeReacties(id, stap)
      const body = JSON.stringify({ tekst: `Over ${stap ?? 'alles'}.` })
      const answer = await t.app.request(path, { method: 'POST', headers, body })
      expect([answer.status, answer.headers.get('location')?.endsWith(path)]).toEqual([201, true])
      expect(await (await t.app.request(path)).json()).toMatchObject({
        reacties: [{ tekst: `Over ${stap ?? 'alles'}.`, door: null, bijEerdereVersie: false }],
        links: { volgende: null },
      })
    }
    expect((await t.app.request(apiPaths.werkwijzeReacties(id, id))).status).toBe(404)
  })
})
