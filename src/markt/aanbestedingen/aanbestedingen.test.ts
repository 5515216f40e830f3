import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import type { Fields } from '#test/request.ts'
import { typed } from './test-forms.ts'

const t = await testApp()
const p = await testPersonas(t)
const { as, organisaties } = p

const create = async (changes: Fields = {}, persona: Persona = 'inkoper') => {
  const answer = await as(persona).post('/aanbestedingen', typed(changes))
  const [, id = ''] = /^\/aanbestedingen\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '') ?? []
  return { answer, id }
}
const stored = (id: string) =>
  t.db.selectFrom('aanbesteding').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const page = async (id: string, persona: Persona = 'inkoper') =>
  (await as(persona).get(`/aanbestedingen/${id}`)).text()

it('keeps what was typed, finds the buyer, and shows money and dates as people say them', async () => {
  const { answer, id } = await create({
    ...{
      koper: 'ministerie van groei en grond',
      waarde: '1.200.000,50',
      cpvHoofd: '90911200-8',
      maanden: '48',
    },
    cpvAanvullend: '90900000, 90910000\n90900000',
    plaatsen: 'Waterlinge\nDen Haag',
    aard: 'diensten',
    ...{
      gepubliceerdOp: '2026-01-14',
      indienenTot: '2026-03-02',
      indienenTijd: '14:00',
      gunningsbeslissingOp: '2026-04-14',
    },
    sociaalDoel: ['opp', 'work-cond'],
    voorbehoudenDeelname: 'ja',
  })
  expect(answer.status).toBe(303)
  expect(await stored(id)).toMatchObject({
    koperId: organisaties.ministerie,
    waarde: '1200000.50',
    cpvHoofd: '90911200',
    maanden: 48,
    cpvAanvullend: ['90900000', '90910000'],
    plaatsen: ['Waterlinge', 'Den Haag'],
    indienenTot: new Date('2026-03-02T14:00:00+01:00'),
    sociaalDoel: ['opp', 'work-cond'],
    gepubliceerdOp: '2026-01-14',
    gunningsbeslissingOp: '2026-04-14',
    zichtbaarheid: 'overheid',
  })
  const html = await page(id)
  expect(html).toMatch(/€\s1\.200\.000,50/)
  expect(html).toContain('<time datetime="2026-04-14">14 april')
  expect(html).toContain('artikel 2.82 van de Aanbestedingswet')
  expect(html).toContain('Kansen op werk voor wie die minder krijgt')
  expect(html).toContain(`/proeftuinen/nieuw?vertrekpunt=opdracht&amp;aanbesteding=${id}`)
})

it('keeps the name of a buyer that Vonk does not know, and asks which when there are several', async () => {
  const { id } = await create({ koper: 'Gemeente Nergenshuizen' })
  expect(await stored(id)).toMatchObject({ koperId: null, koperNaam: 'Gemeente Nergenshuizen' })
  const twin = { naam: 'Twee Dorpen', soort: 'gemeente' as const }
  await t.db
    .insertInto('organisatie')
    .values([twin, { ...twin, kvk: '87654321' }])
    .execute()
  const { answer } = await create({ koper: 'Twee Dorpen', omschrijving: 'blijft staan' })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toMatch(/meer organisaties met de naam[\s\S]*blijft staan/)
  expect((await create({ koper: 'Twee Dorpen', koperNummer: '87654321' })).answer.status).toBe(303)
})

it('goes on to a proeftuin when asked', async () => {
  const answer = await as('inkoper').post('/aanbestedingen', typed({ vervolg: 'proeftuin' }))
  expect(answer.headers.get('location')).toMatch(
    /^\/proeftuinen\/nieuw\?vertrekpunt=opdracht&aanbesteding=[0-9a-f-]{36}&gedaan=/,
  )
})

it.each([
  ['titel', { titel: 'ab' }, 'minstens 3 tekens'],
  ['titel te lang', { titel: 'x'.repeat(301) }, 'hoogstens 300 tekens'],
  ['koper leeg', { koper: ' ' }, 'Vul dit in.'],
  ['omschrijving te lang', { omschrijving: 'x'.repeat(20_001) }, 'hoogstens 20000 tekens'],
  ['BSN', { omschrijving: 'over 111222333' }, 'een BSN'],
  ['cpv', { cpvHoofd: '9091' }, 'Een CPV-code heeft 8 cijfers'],
  ['andere cpv', { cpvAanvullend: '90911200 schoonmaak' }, 'Een CPV-code heeft 8 cijfers'],
  [
    'te veel cpv',
    { cpvAanvullend: Array.from({ length: 101 }, (_, i) => 90_000_000 + i).join(' ') },
    'meer dan honderd',
  ],
  ['bedrag', { waarde: 'veel' }, 'Schrijf een bedrag als'],
  ['bedrag negatief', { waarde: '-5' }, 'Schrijf een bedrag als'],
  ['bedrag te groot', { waarde: '1'.repeat(16) }, 'Schrijf een bedrag als'],
  ['munt', { valuta: 'euro' }, 'drie letters'],
  ['maanden', { maanden: '0' }, 'minder dan een maand'],
  ['maanden tekst', { maanden: 'vier' }, 'in cijfers'],
  ['datum', { gepubliceerdOp: '2026-02-30' }, 'bestaande datum'],
  ['datum als lijst', { gepubliceerdOp: ['2026-01-01', '2026-01-02'] }, 'bestaande datum'],
  [
    'gunning voor publicatie',
    { gepubliceerdOp: '2026-02-01', gunningsbeslissingOp: '2026-01-01' },
    'De gunning ligt voor de publicatie',
  ],
  ['einde voor begin', { begintOp: '2026-02-01', eindigtOp: '2026-01-01' }, 'Het einde ligt voor het begin'],
  ['tijd', { indienenTot: '2026-02-01', indienenTijd: '25:00' }, 'Schrijf de tijd als 14:00'],
  ['sociaal doel', { sociaalDoel: ['opp', 'verzonnen'] }, 'Kies een van de mogelijkheden'],
  ['zichtbaarheid', { zichtbaarheid: 'iedereen' }, 'Kies een van de mogelijkheden'],
  ['titel als bestand', { titel: new File(['x'], 'titel.txt') }, 'Vul dit in.'],
])('answers wrong input with the form, what was typed and what is wrong: %s', async (_, changes, message) => {
  const before = await t.db.selectFrom('aanbesteding').select('id').execute()
  const answer = await as('inkoper').post(
    '/aanbestedingen',
    typed({ voorwaarden: 'Dit typte ik.', ...changes } as Fields),
  )
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain(message)
  expect(html).toContain('Dit typte ik.')
  expect(await t.db.selectFrom('aanbesteding').select('id').execute()).toHaveLength(before.length)
})

it('shows wrong input next to the field and as a link on top', async () => {
  const html = await (await as('inkoper').post('/aanbestedingen', typed({ cpvHoofd: 'x' }))).text()
  expect(html).toContain('href="#veld-cpvHoofd"')
  expect(html).toMatch(/id="veld-cpvHoofd"[^>]*aria-invalid="true"/)
})

it('takes contact persons out of what is typed', async () => {
  const { id } = await create({
    omschrijving: 'Vragen? Mail naar inkoop.tester@waterlinge.example of bel 06-12345678.',
  })
  const { omschrijving } = await stored(id)
  expect(omschrijving).toContain('Vragen?')
  expect(omschrijving).not.toMatch(/@|12345678/)
})

it('keeps one tender when the form is sent twice', async () => {
  const form = typed({ titel: 'Twee keer geklikt', sleutel: crypto.randomUUID() })
  const [one, two] = await Promise.all([
    as('inkoper').post('/aanbestedingen', form),
    as('inkoper').post('/aanbestedingen', form),
  ])
  expect(one.headers.get('location')).toBe(two.headers.get('location'))
  expect(
    await t.db.selectFrom('aanbesteding').where('titel', '=', 'Twee keer geklikt').select('id').execute(),
  ).toHaveLength(1)
})

it('is for the government side: others get a page that says so, and change nothing', async () => {
  const { id } = await create({ zichtbaarheid: 'openbaar' })
  for (const persona of ['leverancier', 'concurrent', 'jobcoach', 'gast'] as const) {
    for (const path of ['/aanbestedingen/nieuw', '/aanbestedingen/inlezen', `/aanbestedingen/${id}/bewerken`])
      expect((await as(persona).get(path)).status, `${persona} ${path}`).toBe(403)
    expect((await as(persona).post('/aanbestedingen', typed({ titel: 'Gesmokkeld' }))).status, persona).toBe(
      403,
    )
    expect(
      (await as(persona).post(`/aanbestedingen/${id}/bewerken`, typed({ titel: 'Gesmokkeld', versie: '1' })))
        .status,
    ).toBe(403)
  }
  expect((await as('bezoeker').get('/aanbestedingen')).headers.get('location')).toContain('/inloggen?terug=')
  expect((await as('bezoeker').post('/aanbestedingen', typed())).status).toBe(401)
  expect(
    await t.db.selectFrom('aanbesteding').where('titel', '=', 'Gesmokkeld').select('id').execute(),
  ).toEqual([])
})

it('does not exist for who may not see it: other people’s, forged and unknown ids', async () => {
  const { id } = await create({ zichtbaarheid: 'team' })
  const unseen: [Persona, string][] = [
    ['buurman', id],
    ['leverancier', id],
    ['inkoper', '00000000-0000-4000-8000-000000000000'],
    ['inkoper', `${id}x`],
    ['inkoper', '..%2f..%2fetc'],
    ['inkoper', '%00'],
  ]
  for (const [persona, target] of unseen) {
    const answers = await Promise.all([
      as(persona).get(`/aanbestedingen/${target}`),
      as(persona).get(`/aanbestedingen/${target}/bewerken`),
      as(persona).post(`/aanbestedingen/${target}/bewerken`, typed({ versie: '1' })),
      as(persona).post(`/aanbestedingen/${target}/versie`, { versie: '1' }),
    ])
    expect(
      answers.map(({ status }) => status),
      `${persona} ${target}`,
    ).toEqual([404, 404, 404, 404])
  }
})
