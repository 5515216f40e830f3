import { buffer } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { writeTabel } from '#src/platform/tabel/write.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { kolommenVan } from './tabel.ts'
import { kwartaal, testKwartaal } from './test-kwartaal.ts'

const t = await testApp()
const p = await testPersonas(t)
const { begin, asked, gast, rowOf, plekkenOf, feitenOf } = await testKwartaal(t, p)

const kolommen = kolommenVan({ kwartaal, vormen: ['detachering'] })
type Rij = Record<string, string | number | null>

const bestandVan = async (rijen: Rij[], soort: 'ods' | 'xlsx' | 'csv' = 'xlsx') =>
  new File(
    [await buffer(writeTabel({ soort, bladen: [{ naam: 'Plekken', kolommen, rijen }] }))],
    `plekken.${soort}`,
  )

/** Sends it, lets it be read, and gives the page that says what would change with where it is. */
async function send(link: string, bestand: File) {
  const sent = await gast.post(`${link}/kwartaal/tabellen`, { bestand, begon: String(Date.now()) })
  expect(sent.status).toBe(303)
  const at = sent.headers.get('location') ?? ''
  const wait = await gast.get(at)
  expect(wait.headers.get('refresh')).toBe('2')
  await t.runJobs()
  return { at, page: await (await gast.get(at)).text() }
}

const save = async (at: string) => {
  const answer = await gast.post(at, { begon: String(Date.now()) })
  await t.runJobs()
  return answer.status
}

it.each(['ods', 'xlsx', 'csv'] as const)(
  'what is fetched as %s and sent back as it is changes nothing',
  async (soort) => {
    const link = await asked(await begin({ aantal: 3 }))
    const fetched = await gast.get(`${link}/kwartaal/bestand/${soort}`)
    expect(fetched.status).toBe(200)
    expect(fetched.headers.get('content-disposition')).toContain(`.${soort}`)
    const bestand = new File([await fetched.arrayBuffer()], `plekken.${soort}`)
    const { page } = await send(link, bestand)
    expect(page).toContain('Er verandert niets')
    expect(page).toContain('3 zonder verandering')
  },
)

it('shows what would change before anything is saved, saves it as one, and changes nothing the second time', async () => {
  const id = await begin({ aantal: 3 })
  const link = await asked(id)
  const [een, twee, drie] = await plekkenOf(id)
  const bestand = await bestandVan([
    {
      code: een?.id ?? '',
      plek: 'leverancier 1',
      nu: 1440,
      uren: 1530,
      vanaf: '2026-08-03',
      verloond: 17190,
    },
    { code: twee?.id ?? '', plek: 'leverancier 2', nu: 1440 },
    { code: drie?.id ?? '', einde: '2026-09-01', reden: 'andere_baan' },
    { plek: 'magazijn', uren: 1200, vanaf: '2026-09-14' },
  ])
  const { at, page } = await send(link, bestand)
  for (const says of [
    'Dit verandert er',
    '25,5 uur per week',
    '286,5 uur verloond',
    'magazijn (nieuw)',
    'Bewaar deze 3 wijzigingen',
  ])
    expect(page).toContain(says)
  expect(await feitenOf(een?.id ?? '')).toHaveLength(1)
  expect(await save(at)).toBe(303)
  expect(await (await gast.get(at)).text()).toContain('Je bestand is bewaard')
  expect(await feitenOf(een?.id ?? '')).toMatchObject([
    { soort: 'geplaatst' },
    { soort: 'verloond', minuten: 17190, weg: 'tabel' },
    { soort: 'uren', minuten: 1530, weg: 'tabel', voorId: p.organisaties.leverancier },
  ])
  expect(await feitenOf(drie?.id ?? '')).toMatchObject([{ soort: 'geplaatst' }, { soort: 'beeindigd' }])
  const nieuw = (await plekkenOf(id)).find(({ label }) => label === 'magazijn')
  expect(await feitenOf(nieuw?.id ?? '')).toMatchObject([{ soort: 'geplaatst', minuten: 1200 }])
  expect(await save(at)).toBe(409)
  expect((await send(link, bestand)).page).toContain('Er verandert niets')
  expect((await gast.post(`${link}/antwoord`, {})).status).toBe(303)
  expect(await rowOf(id)).toMatchObject({ hoe: 'tabel', gewijzigd: 3 })
})

it('says all at once what is refused: row, column, why, and what would be right', async () => {
  const id = await begin({ aantal: 2 })
  const [vreemd] = await plekkenOf(await begin({ aantal: 1 }))
  const link = await asked(id)
  const [een, twee] = await plekkenOf(id)
  const csv = [
    'Plek;Vorm;Uren per week nu;Nieuwe uren per week;Vanaf;Gestopt op;Waarom gestopt;Code',
    `leverancier 1;detachering;24;70;3-8-2026;;;${een?.id}`,
    `leverancier 2;detachering;20;;;;;${twee?.id}`,
    `leverancier 2;;24;;;;;${twee?.id}`,
    `;;;24;1-9-2026;;;${vreemd?.id}`,
    ';;;24;1-9-2026;;;',
    '111222333;;;24;1-9-2026;;;',
    'leverancier 1;;;24;1-9-2026;;;',
    'nieuw;;;24;;;;',
    'te laat;;;24;1-9-2199;;;',
    `goed;;;24;1-9-2026;;;`,
  ].join('\r\n')
  const { page } = await send(link, new File([csv], 'plekken.csv'))
  for (const says of [
    'die niet kunnen',
    '70 uur kan hier niet',
    'Vonk weet van 24 uur per week',
    'Deze plek staat ook in rij 3',
    'niet van een van jullie plekken',
    'geen code en geen naam',
    'een BSN kan zijn',
    'Zo heet al een andere plek',
    'Er staat niet sinds wanneer',
    '01-09-2199 kan hier niet',
    'Bewaar deze wijziging',
  ])
    expect.soft(page).toContain(says)
  expect(page).not.toContain('111222333')
})

it('refuses a file that is no table, in words, and one of another question', async () => {
  const link = await asked(await begin())
  const ander = await asked(await begin())
  const { at, page } = await send(link, new File(['%PDF-1.7'], 'plekken.xlsx'))
  expect(page).toContain('Dit is een pdf')
  expect((await gast.get(at.replace(link, ander))).status).toBe(404)
  const empty = await gast.post(`${link}/kwartaal/tabellen`, { begon: '1' })
  expect(empty.status).toBe(422)
  const dead = await gast.post('/gastlinks/nooit/kwartaal/tabellen', { bestand: await bestandVan([]) })
  expect(dead.status).toBe(410)
})

it('is kept sealed, and for no longer than it is needed', async () => {
  const id = await begin()
  const link = await asked(id)
  const [een] = await plekkenOf(id)
  const { at } = await send(
    link,
    await bestandVan([{ code: een?.id ?? '', uren: 1530, vanaf: '2026-08-03' }]),
  )
  const { id: opgaveId } = await rowOf(id)
  const rows = () =>
    t.db.selectFrom('kwartaaltabel').select(['bestand', 'inhoud']).where('opgaveId', '=', opgaveId).execute()
  expect(await rows()).toMatchObject([{ bestand: null, inhoud: expect.any(Buffer) }])
  await save(at)
  expect(await rows()).toEqual([{ bestand: null, inhoud: null }])
  await t.db
    .updateTable('kwartaaltabel')
    .set({ gestuurdOp: new Date(Date.now() - 8 * 86_400_000) })
    .execute()
  await t.runJob('kwartaaltabellen-vergeten')
  expect(await rows()).toEqual([])
})

it('does the same for a member, with a line in the trail for what is fetched', async () => {
  const id = await begin()
  await asked(id, p.leden.leverancier.email)
  const { id: opgave } = await rowOf(id)
  const lev = p.as('leverancier')
  const csv = await lev.get(paths.kwartaalBestand(opgave, 'csv'))
  expect(await csv.text()).toContain('leverancier 1')
  const line = await t.db
    .selectFrom('audit')
    .select('handeling')
    .where('lidId', '=', p.leden.leverancier.id)
    .where('handeling', '=', 'export.kwartaaltabel')
    .execute()
  expect(line).toHaveLength(1)
  const [een] = await plekkenOf(id)
  const sent = await lev.post(paths.kwartaalTabellen(opgave), {
    bestand: await bestandVan([{ code: een?.id ?? '', uren: 1530, vanaf: '2026-08-03' }], 'ods'),
  })
  const at = sent.headers.get('location') ?? ''
  await t.runJobs()
  expect((await lev.post(at, {})).status).toBe(303)
  await t.runJobs()
  expect(await feitenOf(een?.id ?? '')).toMatchObject([{}, { soort: 'uren', weg: 'tabel' }])
  expect((await p.as('concurrent').get(paths.kwartaalBestand(opgave, 'csv'))).status).toBe(404)
})
