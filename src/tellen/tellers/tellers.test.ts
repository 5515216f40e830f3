import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { may } from './policy.ts'

const t = await testApp()
const p = await testPersonas(t)
const { ministerie, gemeente } = p.organisaties
const idOf = (lid: TestLid) => p.leden[lid].id

const tellers = async () =>
  (await t.db.selectFrom('teller').select('lidId').where('organisatieId', '=', ministerie).execute()).map(
    ({ lidId }) => lidId,
  )
const appoint = (as: Persona, lid: TestLid) => p.as(as).post(paths.tellers(ministerie), { lid: idOf(lid) })
const remove = (as: Persona, lid: TestLid) => p.as(as).post(paths.tellerVerwijdering(ministerie, idOf(lid)))
const subjects = async (lid: TestLid) => (await t.mails(p.leden[lid].email)).map(({ onderwerp }) => onderwerp)
const lines = async () =>
  (
    await t.db
      .selectFrom('audit')
      .selectAll()
      .where('onderwerpId', '=', ministerie)
      .where('handeling', 'in', ['teller.gegeven', 'teller.beeindigd'])
      .orderBy('id')
      .execute()
  ).map(({ handeling, lidId, bijzonderheden }) => [handeling, lidId, bijzonderheden])

beforeEach(async () => {
  await t.db.deleteFrom('teller').execute()
  await t.db.deleteFrom('organisatiebeheer').execute()
  await t.db
    .insertInto('organisatiebeheer')
    .values({ organisatieId: ministerie, lidId: idOf('inkoper') })
    .execute()
})

describe('tellers', () => {
  it('are appointed and removed by who keeps the page, with a line and a mail each', async () => {
    expect((await appoint('inkoper', 'collega')).headers.get('location')).toContain('gedaan=tellers')
    expect((await appoint('inkoper', 'collega')).status).toBe(303)
    expect(await tellers()).toEqual([idOf('collega')])
    await t.runJobs()
    expect(await subjects('collega')).toEqual(['Je telt nu voor Ministerie van Groei en Grond'])
    expect((await remove('inkoper', 'collega')).status).toBe(303)
    await t.runJobs()
    expect((await subjects('collega')).at(-1)).toBe('Je telt niet meer voor Ministerie van Groei en Grond')
    expect(await tellers()).toEqual([])
    expect((await lines()).slice(-2)).toEqual([
      ['teller.gegeven', idOf('inkoper'), { lid: idOf('collega') }],
      ['teller.beeindigd', idOf('inkoper'), { lid: idOf('collega') }],
    ])
  })

  it('work there: of another organisation nobody, beside another one they do', async () => {
    for (const lid of ['hr', 'leverancier', 'gast'] as const)
      expect((await appoint('inkoper', lid)).status, lid).toBe(404)
    await t.db
      .insertInto('lidOrganisatie')
      .values({ lidId: idOf('hr'), organisatieId: ministerie })
      .execute()
    expect((await appoint('inkoper', 'hr')).status).toBe(303)
    await t.db.deleteFrom('lidOrganisatie').execute()
    expect(await tellers()).toEqual([])
    await expect(
      t.db
        .insertInto('teller')
        .values({ organisatieId: gemeente, lidId: idOf('collega') })
        .execute(),
    ).rejects.toThrow('works there')
  })

  it('stop by themselves, and nobody else stops them', async () => {
    await appoint('inkoper', 'collega')
    for (const persona of ['collega', 'hr', 'leverancier', 'bestuurder', 'beheerder'] as const)
      expect((await appoint(persona, 'bestuurder')).status, persona).toBe(403)
    for (const persona of ['hr', 'leverancier', 'bestuurder', 'beheerder'] as const)
      expect((await remove(persona, 'collega')).status, persona).toBe(403)
    expect((await remove('collega', 'collega')).headers.get('location')).toContain('geenteller')
    expect(await tellers()).toEqual([])
  })

  it.each([
    ['the organisation', { organisatieId: gemeente }, { organisatieId: ministerie }],
    ['the network', { vertrokkenOp: new Date() }, { vertrokkenOp: null }],
  ])('end by leaving %s, with a line', async (_, away, back) => {
    const change = (set: object) =>
      t.db.updateTable('lid').set(set).where('id', '=', idOf('collega')).execute()
    await appoint('inkoper', 'collega')
    await change({ functie: 'Iets anders' })
    expect(await tellers()).toHaveLength(1)
    await change(away)
    expect(await tellers()).toEqual([])
    expect((await lines()).at(-1)).toEqual([
      'teller.beeindigd',
      null,
      { lid: idOf('collega'), reden: 'vertrek' },
    ])
    await change(back)
  })

  it('are named to colleagues on the page of the organisation, and that there is none to who can change that', async () => {
    const page = async (as: Persona) => (await p.as(as).get(paths.organisatie(ministerie))).text()
    expect(await page('inkoper')).toMatch(/Nog niemand telt de plekken[\s\S]*Kies een teller/)
    expect(await page('bestuurder')).toContain('Wat is een teller?')
    await appoint('inkoper', 'collega')
    expect(await page('bestuurder')).toMatch(/Teller<\/a>|Teller van plekken/)
    for (const persona of ['hr', 'leverancier', 'bezoeker'] as const)
      expect(await page(persona), persona).not.toContain('van plekken')
    expect((await p.as('hr').get(paths.tellers(ministerie))).status).toBe(403)
  })
})

it('is a table of who may', () => {
  const whoMay = (what: keyof typeof may, zicht: { beheert: Persona[]; telt: Persona[] }): Persona[] =>
    (Object.keys(p.actors) as Persona[]).filter((persona) =>
      may[what](p.actors[persona], {
        id: ministerie,
        beheert: zicht.beheert.includes(persona),
        telt: zicht.telt.includes(persona),
      }),
    )
  const zicht = { beheert: ['inkoper', 'gast'], telt: ['collega', 'hr', 'gast'] } satisfies Record<
    string,
    Persona[]
  >
  expect(whoMay('appoint', zicht)).toEqual(['inkoper', 'adviesteam'])
  expect(whoMay('stepDown', zicht)).toEqual(['collega', 'hr'])
  expect(whoMay('list', zicht)).toEqual([
    ...['inkoper', 'collega', 'opdrachtgever', 'hr', 'adviesteam', 'bestuurder', 'beheerder'],
  ])
})
