import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)
const { ministerie, gemeente } = p.organisaties
const idOf = (lid: TestLid) => p.leden[lid].id

const give = (lid: TestLid) =>
  t.db
    .insertInto('organisatiebeheer')
    .values({ organisatieId: ministerie, lidId: idOf(lid) })
    .execute()
const clear = () => t.db.deleteFrom('organisatiebeheer').execute()
const beheerders = async () =>
  (await t.db.selectFrom('organisatiebeheer').select('lidId').orderBy('sinds').execute()).map(
    ({ lidId }) => lidId,
  )
const appoint = (as: TestLid, lid: TestLid) =>
  p.as(as).post(paths.organisatiebeheerders(ministerie), { lid: idOf(lid) })
const remove = (as: TestLid, lid: TestLid) =>
  p.as(as).post(paths.beheerderVerwijdering(ministerie, idOf(lid)))
const lines = async () =>
  (
    await t.db.selectFrom('audit').selectAll().where('onderwerpId', '=', ministerie).orderBy('id').execute()
  ).map(({ handeling, lidId, bijzonderheden }) => [handeling, lidId, bijzonderheden])
const subjects = async (lid: TestLid) => (await t.mails(p.leden[lid].email)).map(({ onderwerp }) => onderwerp)

describe('administrators', () => {
  it('appoint and remove colleagues, with a line and a mail each', async () => {
    await give('inkoper')
    expect((await appoint('inkoper', 'collega')).headers.get('location')).toContain('gedaan=beheerders')
    expect((await appoint('inkoper', 'collega')).status).toBe(303)
    expect(await beheerders()).toEqual([idOf('inkoper'), idOf('collega')])
    await t.runJobs()
    expect(await subjects('collega')).toEqual(['Je houdt nu de pagina van Ministerie van Groei en Grond bij'])
    expect((await remove('collega', 'inkoper')).status).toBe(303)
    await t.runJobs()
    expect(await subjects('inkoper')).toEqual([
      'Je houdt de pagina van Ministerie van Groei en Grond niet meer bij',
    ])
    expect(await beheerders()).toEqual([idOf('collega')])
    expect(await lines()).toEqual([
      ['organisatiebeheer.gegeven', idOf('inkoper'), { lid: idOf('collega') }],
      ['organisatiebeheer.beeindigd', idOf('collega'), { lid: idOf('inkoper') }],
    ])
  })

  it('are colleagues only: of another organisation, a guest and who left cannot be', async () => {
    for (const lid of ['hr', 'leverancier', 'gast'] as const)
      expect((await appoint('adviesteam', lid)).status, lid).toBe(404)
    expect((await p.as('collega').post(paths.organisatiebeheerders(ministerie), { lid: 'x' })).status).toBe(
      422,
    )
    await expect(
      t.db
        .insertInto('organisatiebeheer')
        .values({ organisatieId: gemeente, lidId: idOf('collega') })
        .execute(),
    ).rejects.toThrow('an administrator is a member who works there')
    expect(await beheerders()).toEqual([idOf('collega')])
  })

  it('may step down, the last one too', async () => {
    expect((await remove('collega', 'collega')).headers.get('location')).toContain('geenbeheerder')
    expect(await beheerders()).toEqual([])
    expect((await p.as('collega').get(paths.organisatiebeheer(ministerie))).status).toBe(403)
  })

  it('are made by the adviesteam when there is none', async () => {
    expect((await appoint('adviesteam', 'bestuurder')).status).toBe(303)
    expect(await beheerders()).toEqual([idOf('bestuurder')])
    expect((await remove('adviesteam', 'bestuurder')).status).toBe(303)
  })

  it('are nobody else’s to make', async () => {
    await clear()
    await give('collega')
    for (const persona of ['inkoper', 'hr', 'leverancier', 'beheerder', 'gast'] as const) {
      expect((await appoint(persona, 'inkoper')).status, persona).toBe(403)
      expect((await remove(persona, 'collega')).status, persona).toBe(403)
    }
    expect((await p.as('bezoeker').get(paths.organisatiebeheer(ministerie))).status).toBe(303)
    expect(await beheerders()).toEqual([idOf('collega')])
  })
})

describe('leaving', () => {
  const change = (set: object) => t.db.updateTable('lid').set(set).where('id', '=', idOf('collega')).execute()

  it.each([
    ['the organisation', { organisatieId: gemeente }, { organisatieId: ministerie }],
    ['the network', { vertrokkenOp: new Date() }, { vertrokkenOp: null }],
  ])('%s ends it, with a line', async (_, away, back) => {
    await clear()
    await change(back)
    await give('collega')
    await change({ functie: 'Iets anders' })
    expect(await beheerders()).toHaveLength(1)
    await change(away)
    expect(await beheerders()).toEqual([])
    expect((await lines()).at(-1)).toEqual([
      'organisatiebeheer.beeindigd',
      null,
      { lid: idOf('collega'), reden: 'vertrek' },
    ])
    await change(back)
  })
})

describe('the texts', () => {
  const path = paths.organisatieTeksten(ministerie)
  const texts = { samenvatting: 'Wij groeien.', brengt: 'Tuinen en tijd', zoekt: 'Mensen met groene vingers' }

  it('are the administrator’s to write, and everybody’s to read', async () => {
    await clear()
    await give('collega')
    const answer = await p.as('collega').post(path, { ...texts, plaats: 'Den Haag', versie: '1' })
    expect(answer.headers.get('location')).toBe(`/organisaties/${ministerie}?gedaan=bewaard`)
    const page = await (await p.as('bezoeker').get(paths.organisatie(ministerie))).text()
    for (const text of Object.values(texts)) expect(page).toContain(text)
    const api = await (await t.app.request(`/api/v1/organisaties/${ministerie}`)).json()
    expect(api).toMatchObject({ brengt: texts.brengt, zoekt: texts.zoekt, plaats: 'Den Haag' })
    for (const persona of ['inkoper', 'hr', 'leverancier'] as const)
      expect((await p.as(persona).post(path, texts)).status).toBe(403)
  })

  it('are not overwritten by who opened them earlier, and nothing typed is lost', async () => {
    const answer = await p.as('collega').post(path, { ...texts, zoekt: 'Iets heel anders', versie: '1' })
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('Iets heel anders</textarea>')
    expect(page).toContain('name="versie" value="2"')
    expect(
      (await p.as('collega').post(path, { ...texts, zoekt: 'x'.repeat(1001), versie: '2' })).status,
    ).toBe(422)
  })

  it('are all that an administrator changes: not the name, the kind or a number', async () => {
    await p
      .as('collega')
      .post(path, { ...texts, naam: 'Wij', soort: 'leverancier', kvk: '12345678', versie: '2' })
    const row = await t.db
      .selectFrom('organisatie')
      .selectAll()
      .where('id', '=', ministerie)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      naam: 'Ministerie van Groei en Grond',
      soort: 'ministerie',
      kvk: null,
      versie: 3,
    })
    expect((await p.as('collega').get(paths.organisatieBewerken(ministerie))).status).toBe(403)
  })
})

it('the page shows colleagues who keeps it, and a visitor nobody', async () => {
  const own = await (await p.as('inkoper').get(paths.organisatie(ministerie))).text()
  expect(own).toMatch(/Cor Lega(?:(?!<\/li>)[\s\S])*houdt deze pagina bij/)
  expect(own).toContain('Houd de pagina mee bij')
  const other = await (await p.as('bezoeker').get(paths.organisatie(ministerie))).text()
  expect(other).not.toMatch(/Cor Lega|bijhoud|houdt deze/)
  expect(other).toContain('Doe mee')
})
