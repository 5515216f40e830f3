import { beforeEach, describe, expect, it } from 'vitest'
import { schedules } from '#src/jobs.ts'
import { insertVoorstel } from '#src/markt/voorstellen/test-voorstel.ts'
import { paths } from '#src/paths/index.ts'
import type { Zichtbaarheid } from '#src/platform/zichtbaarheid.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const inkoper = p.as('inkoper')

const read = async (persona: Persona, path: string) =>
  (await (await p.as(persona).get(path)).text()).replace(/\s+/g, ' ')

const startFrom = (voorstel: string) => paths.nieuweProeftuin({ vertrekpunt: 'opdracht', voorstel })

/** What the form of the page sends, as it stands. */
const formOf = (voorstelId: string, zichtbaarheid: Zichtbaarheid = 'netwerk') => ({
  ...{ titel: 'Van stoelen leren', vraag: 'Hoe kan het bij ons?', categorie: 'schoonmaak' },
  ...{ vertrekpunt: 'opdracht', route: 'inkoop', zichtbaarheid, afspraakvorm: 'geen', voorstelId },
  ...{ organisatie: 'Ministerie van Groei en Grond', fase: 'uitvoeren', begonnenOp: '2026-01-02' },
})

async function begin(voorstelId: string, zichtbaarheid?: Zichtbaarheid): Promise<string> {
  const made = await inkoper.post(paths.proeftuinen(), formOf(voorstelId, zichtbaarheid))
  expect(made.status).toBe(303)
  return /[0-9a-f-]{36}/.exec(made.headers.get('location') ?? '')?.[0] ?? ''
}

/** One that came of it, however it stands. */
async function cameOf(voorstelId: string, wanted: Partial<TestProeftuin>) {
  const proeftuinId = await insertProeftuin(world, { titel: 'Kwam ervan', ...wanted })
  await t.db.insertInto('herkomst').values({ proeftuinId, voorstelId, versie: 1 }).execute()
  return proeftuinId
}

const mailed = async () => {
  await t.runJobs()
  return (await t.mails(p.leden.leverancier.email)).map(({ onderwerp }) => onderwerp)
}

beforeEach(async () => {
  await t.db.deleteFrom('herkomst').execute()
  await t.db.deleteFrom('postvak').execute()
})

describe('a proeftuin that is made of a voorstel', () => {
  it('begins with what was offered, in one step', async () => {
    const id = await insertVoorstel(world, { regio: 'twente' })
    expect(await read('inkoper', paths.voorstel(id))).toContain('Maak er een proeftuin van')
    const form = await read('inkoper', startFrom(id))
    expect(form).toContain('Uit een voorstel van Helder Schoonmaak')
    expect(form).toContain('value="Wij leren mensen het vak"')
    expect(form).toContain('Wij maken schoon met mensen die het vak nog leren.')
    expect(form).toMatch(/<option value="twente" selected/)
    expect(form).toContain(`name="voorstelId" value="${id}"`)
  })

  it('shows where it came from, and the voorstel what came of it, to who reads both', async () => {
    const voorstel = await insertVoorstel(world)
    const id = await begin(voorstel)
    expect(await read('inkoper', paths.proeftuin(id))).toContain('Uit een voorstel van Helder Schoonmaak')
    await inkoper.post(paths.proeftuinStart(id))
    for (const persona of ['buurman', 'leverancier'] as const) {
      expect(await read(persona, paths.proeftuin(id))).toContain(paths.voorstel(voorstel))
      expect(await read(persona, paths.voorstel(voorstel))).toContain('Van stoelen leren')
    }
  })

  it('does not tell a visitor of a voorstel that is for members, and hides one that is taken away', async () => {
    const [members, everybody] = [
      await insertVoorstel(world),
      await insertVoorstel(world, { zichtbaarheid: 'openbaar' }),
    ]
    const [closed, open] = [await cameOf(members, {}), await cameOf(everybody, {})]
    // Asked twice, so that the page is one that is remembered.
    for (const _ of [1, 2, 3]) {
      expect(await read('bezoeker', paths.proeftuin(closed))).not.toContain('Uit een voorstel')
      expect(await read('bezoeker', paths.proeftuin(open))).toContain('Uit een voorstel')
    }
    await t.db.updateTable('voorstel').set({ weggehaaldOp: new Date() }).where('id', '=', everybody).execute()
    expect(await read('bezoeker', paths.proeftuin(open))).not.toContain('Uit een voorstel')
  })

  it('is not made of one that was withdrawn, or that is not there', async () => {
    const id = await insertVoorstel(world, { ingetrokkenOp: new Date() })
    expect(await read('inkoper', paths.voorstel(id))).not.toContain('Maak er een proeftuin van')
    const refused = await inkoper.post(paths.proeftuinen(), formOf(id))
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Dit voorstel staat niet meer')
    expect((await inkoper.get(startFrom('11111111-1111-4111-8111-111111111111'))).status).toBe(404)
  })
})

describe('the wall of lineage', () => {
  const buyers = { inkoper: 'trekker' } as const

  it.each([
    ['a concept', { stand: 'concept' }],
    ['for public organisations alone', { zichtbaarheid: 'overheid' }],
    ['for its team alone', { zichtbaarheid: 'team' }],
    ['of which the purchase runs', { zichtbaarheid: 'netwerk', freeze: 'loopt' }],
    [
      'that is prepared with the supplier in the team',
      {
        zichtbaarheid: 'team',
        team: { ...buyers, leverancier: 'leverancier' },
        freeze: 'komt',
        fase: 'specificeren',
      },
    ],
  ] satisfies [string, Partial<TestProeftuin>][])('shows who wrote it nothing of %s', async (_, wanted) => {
    const voorstel = await insertVoorstel(world)
    const before = await read('leverancier', paths.voorstel(voorstel))
    await cameOf(voorstel, { team: buyers, ...wanted })
    // Not a title, not a count, not a heading: the page is what it was.
    expect(await read('leverancier', paths.voorstel(voorstel))).toBe(before)
    expect(await read('inkoper', paths.voorstel(voorstel))).toContain('Kwam ervan')
    await t.runJob('herkomsten-dagelijks')
    expect(await mailed()).toEqual([])
  })
})

describe('who wrote the voorstel', () => {
  it('hears of it when it begins, once', async () => {
    const id = await begin(await insertVoorstel(world))
    expect(await mailed()).toEqual([])
    for (const _ of [1, 2]) await inkoper.post(paths.proeftuinStart(id))
    await t.runJob('herkomsten-dagelijks')
    expect(await mailed()).toEqual(['Je voorstel werd een proeftuin: Van stoelen leren'])
  })

  it('hears of it later, when it opens later', async () => {
    expect(schedules.map(({ name }) => name)).toContain('herkomsten-dagelijks')
    const id = await begin(await insertVoorstel(world), 'overheid')
    await inkoper.post(paths.proeftuinStart(id))
    await t.runJob('herkomsten-dagelijks')
    expect(await mailed()).toEqual([])
    await t.db.updateTable('proeftuin').set({ zichtbaarheid: 'netwerk' }).where('id', '=', id).execute()
    await t.runJob('herkomsten-dagelijks')
    expect(await mailed()).toHaveLength(1)
  })
})
