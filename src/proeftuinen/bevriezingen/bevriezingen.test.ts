import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { makeKey } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import { statementsOf } from '#test/queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const team = { hr: 'hr', leverancier: 'leverancier' } as const

const frozen = (wanted: TestProeftuin = {}) =>
  insertProeftuin(world, { team, freeze: 'loopt', zichtbaarheid: 'netwerk', ...wanted })
const look = (persona: Persona, id: string) => p.as(persona).get(paths.proeftuin(id))
const inkijkOf = (proeftuinId: string) =>
  t.db.selectFrom('inkijk').selectAll().where('proeftuinId', '=', proeftuinId).orderBy('op').execute()
const tenderOf = async (id: string) =>
  (await t.db.selectFrom('proeftuin').select('aanbestedingId').where('id', '=', id).executeTakeFirstOrThrow())
    .aanbestedingId ?? ''
const textOf = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()

describe('while a tender runs', () => {
  it('writes down who opened the page, once a day, with side and role of that moment', async () => {
    const id = await frozen()
    for (let i = 0; i < 3; i++)
      for (const persona of ['hr', 'collega', 'hr'] as const) await look(persona, id)
    const { hr, collega } = p.leden
    expect(await inkijkOf(id)).toMatchObject([
      { lidId: hr.id, rol: 'hr', leverancier: false, gesloten: false, organisatieId: hr.organisatieId },
      { lidId: collega.id, rol: null, leverancier: false, gesloten: false },
    ])
  })

  it('writes down everybody, also when the same page was made for a colleague a moment ago', async () => {
    const id = await frozen({ zichtbaarheid: 'openbaar' })
    const colleagues = ['collega', 'opdrachtgever', 'bestuurder'] as const
    // The second look writes nothing, so that what it gave could be remembered.
    for (const persona of colleagues) for (let i = 0; i < 2; i++) await look(persona, id)
    expect((await inkijkOf(id)).map(({ lidId }) => lidId)).toEqual(colleagues.map((one) => p.leden[one].id))
  })

  it('says of a supplier in the team that the content was closed', async () => {
    const id = await frozen()
    await look('leverancier', id)
    expect(await inkijkOf(id)).toMatchObject([
      { lidId: p.leden.leverancier.id, gesloten: true, leverancier: true },
    ])
  })

  it('leaves out visitors, who may not see it, and who was refused', async () => {
    const id = await frozen({ zichtbaarheid: 'openbaar' })
    await look('bezoeker', id)
    await p.as('collega').get(paths.proeftuinBewerken(id))
    await look('concurrent', await frozen({ zichtbaarheid: 'overheid' }))
    expect(await inkijkOf(id)).toEqual([])
  })

  it('sees the other pages, the API and the tender itself', async () => {
    const id = await frozen()
    const tender = await tenderOf(id)
    await t.db
      .updateTable('aanbesteding')
      .set({ zichtbaarheid: 'overheid' })
      .where('id', '=', tender)
      .execute()
    await p.as('inkoper').get(paths.team(id))
    const authorization = `Bearer ${await makeKey(t, p.leden.hr.id)}`
    await t.app.request(`/api/v1/proeftuinen/${id}/aantekeningen`, { headers: { authorization } })
    await p.as('buurman').get(paths.aanbesteding(tender))
    const rows = await t.db.selectFrom('inkijk').selectAll().where('aanbestedingId', '=', tender).execute()
    expect(rows.map(({ lidId, proeftuinId }) => [lidId, proeftuinId]).sort()).toEqual(
      [
        [p.leden.inkoper.id, id],
        [p.leden.hr.id, id],
        [p.leden.buurman.id, null],
      ].sort(),
    )
  })

  it('is no look when a browser fetches it ahead; that gets nothing', async () => {
    const id = await frozen()
    const ahead = await p.as('hr')(paths.proeftuin(id), { headers: { 'sec-purpose': 'prefetch' } })
    expect(ahead.status).toBe(503)
    expect(await ahead.text()).toBe('')
    expect(await inkijkOf(id)).toEqual([])
  })

  it('costs one statement, and the second time of a day empties no memory', async () => {
    const id = await frozen()
    const open = await insertProeftuin(world, { team, zichtbaarheid: 'netwerk' })
    const count = async (one: string) => (await statementsOf(t, () => look('hr', one))).statements.length
    expect(await count(id)).toBe((await count(open)) + 1)
    const state = () => sql<{ s: string }>`select pg_current_snapshot()::text as s`.execute(t.db)
    const before = await state()
    await look('hr', id)
    expect((await state()).rows).toEqual(before.rows)
  })
})

it('writes nothing when no tender runs', async () => {
  for (const freeze of ['geen', 'komt', 'gegund'] as const) {
    const id = await frozen({ freeze })
    await look('hr', id)
    expect(await inkijkOf(id)).toEqual([])
  }
})

describe('the log', () => {
  it('is for who leads it and the adviesteam', async () => {
    const id = await frozen()
    const status = async (persona: Persona, path: string) => (await p.as(persona).get(path)).status
    for (const path of [paths.bevriezing(id), paths.bevriezingCsv(id)]) {
      for (const persona of ['inkoper', 'adviesteam'] as const) expect(await status(persona, path)).toBe(200)
      for (const persona of ['hr', 'collega', 'leverancier', 'beheerder'] as const)
        expect(await status(persona, path)).toBe(403)
      expect(await status('concurrent', path)).toBe(404)
    }
  })

  it('is closed to a supplier who leads it, while the tender runs', async () => {
    const id = await frozen({ team: { leverancier: 'trekker' } })
    expect((await p.as('leverancier').get(paths.bevriezing(id))).status).toBe(403)
  })

  it('tells who saw and did what, and what was closed to whom; not what was written', async () => {
    const id = await frozen()
    await look('hr', id)
    await look('leverancier', id)
    const note = { soort: 'hobbel', fase: 'voorbereiden', datum: '2026-01-05', titel: 'Geheim verhaal' }
    await p.as('hr').post(paths.aantekeningen(id), { ...note, tekst: 'Binnenskamers', zichtbaarheid: 'team' })
    await p.as('inkoper').post(paths.estafette(id), { lidId: p.leden.hr.id, boodschap: 'Ssst' })
    const page = await textOf('adviesteam', paths.bevriezing(id))
    expect(page).toContain('Lev Rancier')
    expect(page).toContain('opende de pagina van de proeftuin; wat niet openbaar is, was gesloten')
    expect(page).toContain('schreef een aantekening (hobbel, voor het team)')
    expect(page).toContain('gaf het stokje over')
    expect(page).toContain('Lev Rancier (Helder Schoonmaak)')
    expect(page).not.toMatch(/Geheim verhaal|Binnenskamers|Ssst/)
  })

  it('leaves out what was done before the notice and after the definitive award: the decision ends nothing', async () => {
    const id = await frozen()
    const doen = (handeling: string, op: string) =>
      sql`insert into audit (op, lid_id, handeling, onderwerp, onderwerp_id)
        values (${op}::timestamptz, ${p.leden.hr.id}, ${handeling}, 'proeftuin', ${id})`.execute(t.db)
    await t.db
      .updateTable('aanbesteding')
      .set({ gepubliceerdOp: '2026-02-01', gunningsbeslissingOp: '2026-02-08', definitiefOp: '2026-03-01' })
      .where('id', '=', await tenderOf(id))
      .execute()
    await doen('proeftuin.gestart', '2026-01-31 23:59')
    await doen('fase.begonnen', '2026-02-01 00:00')
    await doen('route.gewisseld', '2026-02-28 23:59')
    await doen('proeftuin.afgerond', '2026-03-01 00:00')
    const page = await textOf('inkoper', paths.bevriezing(id))
    expect(page).toContain('begon een fase')
    expect(page).toContain('wisselde van route')
    expect(page).not.toMatch(/startte de proeftuin|rondde de proeftuin af/)
  })

  it('leaves as a file, with a line in the trail', async () => {
    const id = await frozen()
    await look('hr', id)
    const answer = await p.as('inkoper').get(paths.bevriezingCsv(id))
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="vonk-bevriezing-[\d-]+\.csv"$/,
    )
    expect(await answer.text()).toContain('"Hanna Ruiter"')
    const line = await t.db
      .selectFrom('audit')
      .selectAll()
      .where('onderwerpId', '=', id)
      .where('handeling', '=', 'export.bevriezing')
      .execute()
    expect(line).toMatchObject([{ lidId: p.leden.inkoper.id }])
  })

  it('says so when nothing ran yet, and then has no file', async () => {
    const id = await insertProeftuin(world, { freeze: 'komt' })
    expect(await textOf('inkoper', paths.bevriezing(id))).toContain('Er liep nog geen inkoop')
    expect((await p.as('inkoper').get(paths.bevriezingCsv(id))).status).toBe(404)
  })
})

it('leaves a line for every change in a proeftuin', async () => {
  const id = await insertProeftuin(world, { team })
  const note = await insertAantekening(world, id, { door: 'hr' })
  const correction = {
    soort: 'les',
    fase: 'voorbereiden',
    datum: '2026-01-05',
    titel: 'Een betere les',
    versie: '1',
  }
  await p.as('hr').post(paths.aantekening(id, note), { ...correction, tekst: '', zichtbaarheid: 'team' })
  await p.as('hr').post(paths.aantekeningVerwijdering(id, note))
  const [fase] = await t.db.selectFrom('fasePeriode').select('id').where('proeftuinId', '=', id).execute()
  const begin = {
    fase: 'afronden_en_nazorg',
    begonnenOp: '2026-11-20',
    verwachting: '',
    terugblik: '',
    huidig: fase?.id ?? '',
  }
  const [start] = await t.db
    .selectFrom('fasePeriode')
    .select('begonnenOp')
    .where('proeftuinId', '=', id)
    .execute()
  await p.as('inkoper').post(paths.fasen(id), { ...begin, begonnenOp: start?.begonnenOp ?? '' })
  await p.as('inkoper').post(paths.terugblik(id, fase?.id ?? ''), { terugblik: 'Het liep zoals we dachten.' })
  await p.as('inkoper').post(paths.routewissels(id), {
    naar: 'inhuur',
    titel: 'Sneller zo',
    reden: 'Sneller.',
    datum: start?.begonnenOp ?? '',
  })
  await p
    .as('inkoper')
    .post(paths.team(id), { email: p.leden.collega.email, rol: 'hr', naam: '', boodschap: '' })
  const [invitation] = await t.db
    .selectFrom('uitnodiging')
    .select('id')
    .where('proeftuinId', '=', id)
    .execute()
  await p.as('collega').post(paths.aanneming(invitation?.id ?? ''))
  await p.as('inkoper').post(paths.estafette(id), { lidId: p.leden.hr.id, boodschap: '' })
  const lines = await t.db
    .selectFrom('audit')
    .select('handeling')
    .where('onderwerpId', '=', id)
    .orderBy('id')
    .execute()
  expect(lines.map(({ handeling }) => handeling)).toEqual([
    ...['aantekening.gecorrigeerd', 'aantekening.verwijderd', 'fase.begonnen', 'fase.teruggeblikt'],
    ...['route.gewisseld', 'uitnodiging.verstuurd', 'teamlid.toegetreden', 'estafette.overgegeven'],
  ])
})
