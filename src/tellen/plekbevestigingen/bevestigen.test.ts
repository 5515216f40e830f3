import { beforeAll, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, type TestOrganisatie, testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin, zichtIn } from '#test/proeftuin.ts'
import { may } from './policy.ts'

const t = await testApp()
const p = await testPersonas(t)
const { ministerie, leverancier } = p.organisaties
let proeftuin = ''

beforeAll(async () => {
  proeftuin = await insertProeftuin(
    { t, p },
    { zichtbaarheid: 'netwerk', team: { leverancier: 'leverancier', hr: 'hr' } },
  )
  const tellers: [TestLid, TestOrganisatie][] = [
    ['collega', 'ministerie'],
    ['leverancier', 'leverancier'],
    ['concurrent', 'concurrent'],
  ]
  await t.db
    .insertInto('teller')
    .values(tellers.map(([lid, o]) => ({ lidId: p.leden[lid].id, organisatieId: p.organisaties[o] })))
    .execute()
})

/** Reported by one of the two, beginning on this day; gives the plek and its fact. */
async function meld(door: 'inkoper' | 'leverancier', op = '2026-01-01') {
  const label = `plek ${Math.random().toString(36).slice(2)}`
  const answer = await p.as(door).post(paths.nieuwePlekken(proeftuin), {
    ...{ aantal: '1', soort: 'geplaatst', op, uren: '24', vorm: 'inkoop_van_dienst', label },
    ...{ werkgever: 'Helder Schoonmaak', inlener: '', werkplek: '', regio: '' },
  })
  expect(answer.status).toBe(303)
  return t.db
    .selectFrom('plek as k')
    .innerJoin('plekFeit as f', 'f.plekId', 'k.id')
    .select(['k.id as plek', 'f.id as feit', 'k.label'])
    .where('k.label', '=', label)
    .executeTakeFirstOrThrow()
}

type Velden = { feiten: string[]; plek?: string; antwoord?: string }
const bevestig = (persona: Persona, organisatie: string, velden: Velden) =>
  p.as(persona).post(paths.bevestigen(organisatie), velden)

const gezegd = (feit: string) =>
  t.db
    .selectFrom('plekBevestiging')
    .select(['organisatieId', 'klopt', 'doorId'])
    .where('feitId', '=', feit)
    .orderBy('op')
    .execute()
const page = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()

describe('what a supplier reported', () => {
  it('waits for who counts for the buyer, the newest quarter first, all ticked', async () => {
    const oud = await meld('leverancier', '2025-05-01')
    const nieuw = await meld('leverancier', '2026-02-01')
    const html = await page('collega', paths.bevestigen(ministerie))
    expect(html.indexOf(nieuw.label)).toBeLessThan(html.indexOf(oud.label))
    expect(html).toMatch(new RegExp(`value="${nieuw.feit}"[^>]*checked`))
    expect(await page('collega', paths.mijnVonk())).toMatch(/opgaven van Helder Schoonmaak bevestigen/)
  })

  it('is confirmed in one click, and then no longer asked', async () => {
    const [een, twee] = [await meld('leverancier'), await meld('leverancier')]
    const answer = await bevestig('collega', ministerie, { feiten: [een.feit, twee.feit] })
    expect(answer.headers.get('location')).toContain('gedaan=opgavenkloppen')
    expect(await gezegd(een.feit)).toEqual([
      { organisatieId: ministerie, klopt: true, doorId: p.leden.collega.id },
    ])
    expect(await page('collega', paths.plek(een.plek))).toContain(
      'bevestigd door Ministerie van Groei en Grond',
    )
    await bevestig('collega', ministerie, { feiten: [een.feit] })
    expect(await gezegd(een.feit)).toHaveLength(1)
  })

  it('may be wrong: then who reported it hears, and a correction is asked about anew', async () => {
    const { plek, feit, label } = await meld('leverancier')
    await bevestig('collega', ministerie, { feiten: [feit], antwoord: 'klopt_niet' })
    await t.runJobs()
    const [mail] = (await t.mails(p.leden.leverancier.email)).slice(-1)
    expect([mail?.onderwerp, mail?.tekst]).toEqual([
      expect.stringContaining('niet bevestigd'),
      expect.stringContaining(label),
    ])
    expect(await page('leverancier', paths.mijnVonk())).toContain(
      'zegt dat niet klopt wat er over een plek staat',
    )
    await p.as('leverancier').post(paths.feitCorrectie(plek, feit), { op: '2026-01-01', uren: '20' })
    expect(await page('leverancier', paths.mijnVonk())).not.toContain('zegt dat niet klopt')
    expect(await page('collega', paths.bevestigen(ministerie))).toContain(label)
  })

  it('may be said otherwise later, and the last holds', async () => {
    const { plek, feit } = await meld('leverancier')
    await bevestig('collega', ministerie, { feiten: [feit] })
    await bevestig('collega', ministerie, { feiten: [feit], antwoord: 'klopt_niet', plek })
    expect((await gezegd(feit)).map(({ klopt }) => klopt)).toEqual([true, false])
    expect(await page('inkoper', paths.plek(plek))).toContain('klopt niet volgens')
  })

  it('is for the buyers’ team too, on the page of the plek', async () => {
    const { plek, feit } = await meld('leverancier')
    expect(await page('inkoper', paths.plek(plek))).toContain('Klopt dit volgens jullie?')
    expect((await bevestig('inkoper', ministerie, { feiten: [feit] })).status).toBe(403)
    const answer = await bevestig('inkoper', ministerie, { feiten: [feit], plek })
    expect(answer.headers.get('location')).toContain(paths.plek(plek))
  })
})

describe('is nobody else’s', () => {
  it('of who reported it, of its colleagues, and of who is not concerned', async () => {
    const { plek, feit } = await meld('leverancier')
    for (const [persona, organisatie] of [
      ['leverancier', leverancier],
      ['concurrent', p.organisaties.concurrent],
    ] as const)
      expect((await bevestig(persona, organisatie, { feiten: [feit] })).status, persona).toBe(404)
    for (const persona of ['bestuurder', 'buurman', 'adviesteam', 'beheerder', 'gast'] as const)
      expect((await bevestig(persona, ministerie, { feiten: [feit] })).status, persona).toBe(403)
    expect((await bevestig('hr', p.organisaties.gemeente, { feiten: [feit], plek })).status).toBe(403)
    expect((await bevestig('concurrent', ministerie, { feiten: [feit], plek })).status).toBe(404)
    expect(await gezegd(feit)).toEqual([])
  })

  it('of who works for the reporter beside the own organisation', async () => {
    const { feit } = await meld('leverancier')
    const row = { lidId: p.leden.collega.id, organisatieId: leverancier }
    await t.db.insertInto('lidOrganisatie').values(row).execute()
    expect((await bevestig('collega', ministerie, { feiten: [feit] })).status).toBe(404)
    await t.db.deleteFrom('lidOrganisatie').execute()
  })

  it('what the register says, and nothing at all', async () => {
    const { plek } = await meld('leverancier')
    const register = { soort: 'register', op: '2026-01-02', waarde: 'ja' }
    expect((await p.as('leverancier').post(paths.nieuwFeit(plek), register)).status).toBe(303)
    const { id } = await t.db
      .selectFrom('plekFeit')
      .select('id')
      .where('plekId', '=', plek)
      .where('soort', '=', 'register')
      .executeTakeFirstOrThrow()
    expect((await bevestig('collega', ministerie, { feiten: [id] })).status).toBe(404)
    expect((await bevestig('collega', ministerie, { feiten: [] })).status).toBe(422)
  })
})

it('of the buyer waits for who counts for the supplier', async () => {
  const { plek, feit } = await meld('inkoper')
  expect((await bevestig('leverancier', leverancier, { feiten: [feit] })).status).toBe(303)
  expect(await page('inkoper', paths.plek(plek))).toContain('bevestigd door Helder Schoonmaak')
})

const team: Partial<Record<Persona, 'trekker' | 'hr' | 'leverancier'>> = {
  inkoper: 'trekker',
  hr: 'hr',
  leverancier: 'leverancier',
}

type Case = { state?: TestProeftuin; voor?: string; telt?: Persona; dicht?: true }
const cases: [Case, Persona[]][] = [
  [{}, ['inkoper']],
  [{ telt: 'collega' }, ['inkoper', 'collega']],
  [{ voor: leverancier }, []],
  [{ voor: leverancier, telt: 'leverancier' }, ['leverancier']],
  [{ voor: p.organisaties.concurrent, telt: 'concurrent' }, []],
  [{ state: { freeze: 'loopt' }, voor: leverancier, telt: 'leverancier' }, ['leverancier']],
  [{ state: { freeze: 'loopt' } }, ['inkoper']],
  [{ dicht: true }, []],
  [{ dicht: true, telt: 'collega' }, ['collega']],
]

it.each(cases)('may be answered, %j: %j', (asked, allowed) => {
  const { state, voor = ministerie, telt, dicht } = asked
  const plek = { koperId: ministerie, werkgeverId: leverancier, inlenerId: null }
  const who = (Object.keys(p.actors) as Persona[]).filter((persona) =>
    may.answer(
      p.actors[persona],
      dicht ? null : zichtIn({ zichtbaarheid: 'netwerk', ...state }, team[persona] ?? null),
      { plek, organisatieId: voor, telt: persona === telt },
    ),
  )
  expect(who).toEqual(allowed)
})
