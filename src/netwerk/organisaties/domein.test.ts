import { describe, expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { DomeinForm } from './forms.ts'
import { listDomeinen } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const { gemeente, ministerie } = p.organisaties
const path = `/organisaties/${gemeente}/domeinen`
const of = async (organisatieId: string) =>
  (
    await t.db
      .selectFrom('organisatieDomein')
      .selectAll()
      .where('organisatieId', '=', organisatieId)
      .execute()
  ).map(({ domein }) => domein)

describe('the mail domains of an organisation', () => {
  it('are added and removed by the adviesteam, with a line each', async () => {
    const answer = await p.as('adviesteam').post(path, { domein: '@Waterlinge.NL' })
    expect(answer.headers.get('location')).toBe(`/organisaties/${gemeente}?gedaan=bewaard#domeinen`)
    expect(await of(gemeente)).toEqual(['waterlinge.nl'])
    const page = await (await p.as('adviesteam').get(`/organisaties/${gemeente}`)).text()
    const remove = /action="([^"]+\/verwijdering)"/.exec(page)?.[1] ?? ''
    expect((await p.as('adviesteam').post(remove.replace(gemeente, ministerie))).status).toBe(404)
    expect((await p.as('adviesteam').post(remove)).status).toBe(303)
    expect((await p.as('adviesteam').post(remove)).status).toBe(404)
    expect((await p.as('adviesteam').post(`${path}/nooit/verwijdering`)).status).toBe(404)
    expect(await of(gemeente)).toEqual([])
    const lines = await t.db
      .selectFrom('audit')
      .selectAll()
      .where('onderwerpId', '=', gemeente)
      .orderBy('id')
      .execute()
    expect(lines.map(({ handeling, lidId, bijzonderheden }) => [handeling, lidId, bijzonderheden])).toEqual([
      ['domein.toegevoegd', p.leden.adviesteam.id, { domein: 'waterlinge.nl' }],
      ['domein.verwijderd', p.leden.adviesteam.id, { domein: 'waterlinge.nl' }],
    ])
  })

  it('belong to one organisation', async () => {
    await p.as('adviesteam').post(`/organisaties/${ministerie}/domeinen`, { domein: 'groei.nl' })
    const answer = await p.as('adviesteam').post(path, { domein: 'groei.nl' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Dit domein staat al bij een organisatie')
    expect(page).toContain('value="groei.nl"')
    expect(await of(gemeente)).toEqual([])
  })

  it('are nobody else’s to see or change', async () => {
    for (const persona of ['inkoper', 'beheerder', 'gast'] as const) {
      expect((await p.as(persona).post(path, { domein: 'mag-niet.nl' })).status).toBe(403)
      expect(await (await p.as(persona).get(`/organisaties/${ministerie}`)).text()).not.toContain('groei.nl')
    }
    expect(await listDomeinen(t.db, p.actors.inkoper, ministerie)).toEqual([])
    expect(await listDomeinen(t.db, p.actors.adviesteam, ministerie)).toMatchObject([{ domein: 'groei.nl' }])
    expect((await p.as('bezoeker').post(path, { domein: 'mag-niet.nl' })).status).toBe(401)
    expect(await of(gemeente)).toEqual([])
  })
})

it.each([
  ['waterlinge.nl', 'waterlinge.nl'],
  [' @Waterlinge.NL. ', 'waterlinge.nl'],
  ['mail.waterlinge.nl', 'mail.waterlinge.nl'],
  ['café.nl', 'xn--caf-dma.nl'],
  ['gmail.com', 'Bij deze aanbieder'],
  ['GMail.com', 'Bij deze aanbieder'],
  ['iets.ziggo.nl', 'Bij deze aanbieder'],
  ['nietgmail.com', 'nietgmail.com'],
  ['nl', 'Schrijf het deel achter de @'],
  ['127.0.0.1', 'Schrijf het deel achter de @'],
  ['https://waterlinge.nl/', 'Schrijf het deel achter de @'],
  ['jan@waterlinge.nl', 'Schrijf het deel achter de @'],
  ['water linge.nl', 'Schrijf het deel achter de @'],
  ['-x.nl', 'Schrijf het deel achter de @'],
  [`${'a'.repeat(64)}.nl`, 'Schrijf het deel achter de @'],
  ['', 'Vul dit in.'],
])('%j is %j', (domein, expected) => {
  const parsed = DomeinForm.safeParse({ domein })
  const got = parsed.success ? parsed.data.domein : (parsed.error.issues[0]?.message ?? '')
  expect(got.startsWith(expected)).toBe(true)
})
