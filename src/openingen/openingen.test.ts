import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { filledIn } from '#src/aanbestedingen/test-forms.ts'
import { paths } from '#src/paths.ts'
import { testApp } from '#test/app.ts'
import { alsoSupplies, type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import { may } from './policy.ts'
import { isBevestiger } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const { as, leden } = p

const day = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10)
const team = { hr: 'hr', leverancier: 'leverancier' } as const

/** A running tender with a proeftuin in the network; with lots, so many. */
async function running(wanted: TestProeftuin & { lots?: number } = {}) {
  const { lots = 0, ...rest } = wanted
  const proef = await insertProeftuin({ t, p }, { team, freeze: 'loopt', zichtbaarheid: 'netwerk', ...rest })
  const { aanbestedingId } = await t.db
    .selectFrom('proeftuin')
    .select('aanbestedingId')
    .where('id', '=', proef)
    .executeTakeFirstOrThrow()
  const id = aanbestedingId ?? ''
  await t.db
    .updateTable('aanbesteding')
    .set({ zichtbaarheid: 'netwerk', gepubliceerdOp: day(-40) })
    .where('id', '=', id)
    .execute()
  const rows = Array.from({ length: lots }, (_, n) => ({
    aanbestedingId: id,
    nummer: `${n + 1}`,
    volgorde: n,
  }))
  const percelen = lots === 0 ? [] : await t.db.insertInto('perceel').values(rows).returning('id').execute()
  return { id, proef, percelen: percelen.map((perceel) => perceel.id) }
}

const tender = (id: string) =>
  t.db.selectFrom('aanbesteding').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const seesIt = async (id: string, persona: Persona = 'leverancier') =>
  (await as(persona).get(paths.aanbesteding(id))).status === 200

const decide = (id: string, datum: string, perceel = '', persona: Persona = 'inkoper') =>
  as(persona).post(paths.gunningsbeslissing(id), { datum, perceel })

async function propose(
  id: string,
  soort: string,
  fields: Record<string, string>,
  persona: Persona = 'inkoper',
) {
  const answer = await as(persona).post(paths.openingVoorstel(id, soort), {
    perceel: '',
    reden: '',
    ...fields,
  })
  const [, opening = ''] = /\/openingen\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '') ?? []
  return { answer, opening }
}

async function confirm(opening: string, persona: Persona, changes: Record<string, string> = {}) {
  const html = await (await as(persona).get(paths.opening(opening))).text()
  const { gezien = '' } = filledIn(html)
  return as(persona).post(`${paths.opening(opening)}/bevestiging`, { gezien, geenGeding: 'ja', ...changes })
}

describe('the award', () => {
  it('opens nothing by the decision, nor by a proposal, but when another confirms it', async () => {
    const { id, proef } = await running()
    expect((await decide(id, day(-21))).status).toBe(303)
    expect(await seesIt(id)).toBe(false)
    const { opening } = await propose(id, 'definitief', { datum: day(-1) })
    expect(await seesIt(id)).toBe(false)
    expect((await confirm(opening, 'inkoper')).status).toBe(403)
    expect((await confirm(opening, 'hr')).status).toBe(303)
    expect(await tender(id)).toMatchObject({ gunningsbeslissingOp: day(-21), definitiefOp: day(-1) })
    expect(await seesIt(id)).toBe(true)
    expect(await (await as('concurrent').get(paths.proeftuin(proef))).text()).toContain('Dossiers scannen')
    const lines = await t.db
      .selectFrom('audit')
      .select('handeling')
      .where('onderwerpId', '=', id)
      .orderBy('id')
      .execute()
    expect(lines.map(({ handeling }) => handeling)).toEqual([
      ...['aanbesteding.besloten', 'opening.voorgesteld', 'opening.bevestigd', 'aanbesteding.verloop'],
    ])
  })

  it('is not definitive without a decision, before it, or on a day that is still to come', async () => {
    const { id } = await running()
    const refused = async (datum: string) => {
      const { answer } = await propose(id, 'definitief', { datum })
      return answer.status === 422 && (await answer.text())
    }
    expect(await refused(day(-1))).toContain('Er is nog geen gunningsbeslissing')
    expect((await decide(id, day(1))).status).toBe(422)
    expect((await decide(id, day(-41))).status).toBe(422)
    await decide(id, day(-10))
    expect(await refused(day(-11))).toContain('Dit ligt voor de gunningsbeslissing')
    expect(await refused(day(1))).toContain('Die dag moet nog komen')
    expect(await refused('')).toContain('Vul dit in')
  })

  it('of one lot of two opens nothing; with the last one it opens', async () => {
    const { id, percelen } = await running({ lots: 2 })
    const [one = '', two = ''] = percelen
    await decide(id, day(-21))
    const first = await propose(id, 'definitief', { datum: day(-1), perceel: one })
    const page = await (await as('hr').get(paths.opening(first.opening))).text()
    expect(page).toContain('daarna loopt nog één perceel')
    expect((await confirm(first.opening, 'hr')).status).toBe(303)
    expect(await tender(id)).toMatchObject({ definitiefOp: null })
    expect(await seesIt(id)).toBe(false)
    const last = await propose(id, 'gestopt', {
      datum: day(-1),
      perceel: two,
      reden: 'Geen geldige inschrijving.',
    })
    expect((await confirm(last.opening, 'hr')).status).toBe(303)
    expect(await tender(id)).toMatchObject({ definitiefOp: day(-1), vroegtijdigBeeindigdOp: null })
    expect(await seesIt(id)).toBe(true)
    expect(await (await as('leverancier').get(paths.aanbesteding(id))).text()).toContain(
      'Geen geldige inschrijving.',
    )
  })

  it('closes again at once, by one alone', async () => {
    const { id } = await running({ freeze: 'gegund' })
    expect(await seesIt(id)).toBe(true)
    expect((await as('inkoper').post(paths.gunningTerugname(id))).status).toBe(303)
    expect(await tender(id)).toMatchObject({ definitiefOp: null })
    expect(await seesIt(id)).toBe(false)
    expect((await as('inkoper').post(paths.gunningTerugname(id))).status).toBe(409)
  })
})

describe('a stop and a correction', () => {
  it('ends all lots at once, with its reason, when another confirms it', async () => {
    const { id } = await running({ lots: 3 })
    const without = await propose(id, 'gestopt', { datum: day(-1) })
    expect(without.answer.status).toBe(422)
    const { opening } = await propose(id, 'gestopt', { datum: day(-1), reden: 'Het budget is weg.' })
    await confirm(opening, 'hr')
    expect(await tender(id)).toMatchObject({ vroegtijdigBeeindigdOp: day(-1), definitiefOp: null })
    const list = await (await as('leverancier').get(paths.aanbestedingen({ stand: 'gestopt' }))).text()
    expect(list).toContain(paths.aanbesteding(id))
  })

  it.each(['', day(30)])(
    'moves the day of publication to “%s” only when another confirms it',
    async (datum) => {
      const { id } = await running()
      const { opening } = await propose(id, 'correctie', { datum, reden: 'Per ongeluk ingevuld.' })
      expect(await seesIt(id)).toBe(false)
      expect((await confirm(opening, 'hr')).status).toBe(303)
      expect(await tender(id)).toMatchObject({ gepubliceerdOp: datum || null })
      expect(await seesIt(id)).toBe(true)
      const decided = await running()
      await decide(decided.id, day(-3))
      expect(
        (await propose(decided.id, 'correctie', { datum: day(9), reden: 'Toch wel.' })).answer.status,
      ).toBe(422)
      const past = await propose(id, 'correctie', { datum: day(-1), reden: 'Toch wel.' })
      expect(past.answer.status).toBe(422)
    },
  )

  it('is done at once when nothing runs, because nothing was closed', async () => {
    const { id } = await running({ freeze: 'komt' })
    await t.db.updateTable('aanbesteding').set({ gepubliceerdOp: null }).where('id', '=', id).execute()
    const { answer } = await propose(id, 'gestopt', { datum: day(-1), reden: 'Het gaat niet door.' })
    expect(answer.headers.get('location')).toContain(paths.gunning(id))
    expect(await tender(id)).toMatchObject({ vroegtijdigBeeindigdOp: day(-1) })
  })
})

describe('who confirms', () => {
  it('is the team on the buyers’ side, else the adviesteam; never who proposed, nor the suppliers’ side', async () => {
    const { id } = await running({
      team: { ...team, buurman: 'adviseur', jobcoach: 'jobcoach', beheerder: 'leverancier' },
    })
    const { opening } = await propose(id, 'gestopt', { datum: day(0), reden: 'Het budget is weg.' })
    const statusOf = async (persona: Persona) => (await confirm(opening, persona, { gezien: 'x' })).status
    const all = Object.keys(leden) as Persona[]
    const answers = new Map<Persona, number>()
    for (const persona of all) answers.set(persona, await statusOf(persona))
    const able = all.filter((persona) => answers.get(persona) === 422)
    expect(able.toSorted()).toEqual(['adviesteam', 'buurman', 'hr'])
    const { rows } = await sql<{ id: string }>`select l.id from lid l, opening o join aanbesteding a
      on a.id = o.aanbesteding_id where o.id = ${opening} and ${isBevestiger}`.execute(t.db)
    expect(rows.map((row) => row.id).sort()).toEqual([leden.buurman.id, leden.hr.id].sort())
    expect(answers.get('jobcoach')).toBe(404)
    expect(answers.get('leverancier')).toBe(404)
    expect(answers.get('collega')).toBe(403)
  })

  it('is no member of the adviesteam who works for a supplier, nor one of the team: not to edit, propose or confirm', async () => {
    await alsoSupplies(t, p, 'bestuurder')
    await t.db
      .updateTable('lid')
      .set({ adviesteamSinds: new Date() })
      .where('id', '=', leden.bestuurder.id)
      .execute()
    const { id } = await running({ team: { ...team, bestuurder: 'opdrachtgever' } })
    await t.db.updateTable('aanbesteding').set({ zichtbaarheid: 'openbaar' }).where('id', '=', id).execute()
    const { opening } = await propose(id, 'gestopt', { datum: day(0), reden: 'Het budget is weg.' })
    const posts: [string, Record<string, string>][] = [
      [paths.aanbestedingBewerken(id), { versie: '1' }],
      [paths.gunningsbeslissing(id), { datum: day(-1) }],
      [paths.gunningTerugname(id), {}],
      [paths.openingVoorstel(id, 'gestopt'), { datum: day(-1), reden: 'Zo maar.' }],
    ]
    for (const [path, fields] of posts)
      expect((await as('bestuurder').post(path, fields)).status, path).toBe(403)
    expect((await confirm(opening, 'bestuurder')).status).toBe(404)
    await t.runJobs()
    expect(await t.mails(leden.bestuurder.email)).toEqual([])
  })

  it('reads exactly who newly reads what, without what is not for their eyes', async () => {
    const { id, proef } = await running()
    await insertAantekening({ t, p }, proef, { zichtbaarheid: 'team' })
    const other = await insertProeftuin({ t, p }, { titel: 'Geheim ander plan', zichtbaarheid: 'team' })
    await t.db.deleteFrom('teamlid').where('proeftuinId', '=', other).execute()
    const into = { proeftuinId: other, lidId: leden.concurrent.id, rol: 'leverancier' as const }
    await t.db.insertInto('teamlid').values(into).execute()
    await t.db.updateTable('proeftuin').set({ aanbestedingId: id }).where('id', '=', other).execute()
    const { opening } = await propose(id, 'gestopt', { datum: day(0), reden: 'Het budget is weg.' })
    const page = (await (await as('hr').get(paths.opening(opening))).text()).replaceAll(/<[^>]+>/g, '|')
    // leverancier, concurrent, jobcoach and ervaringsdeskundige; bestuurder works for a supplier too.
    expect(page).toMatch(/Proeftuin: Dossiers scannen[^|]*\|+Het netwerk\|+5\|/)
    expect(page).toMatch(/Proeftuin: Dossiers scannen[^|]*\|+Het team\|+1\|/)
    expect(page).toMatch(/De aanbesteding: Aanbesteding Geheimzinnig\|+Het netwerk\|+5\|/)
    expect(page).toMatch(/Een proeftuin die jij niet ziet\|+Het team\|+1\|/)
    expect(page).not.toContain('Geheim ander plan')
  })

  it('says that no kort geding runs, and confirms what stood on the page and nothing else', async () => {
    const { id, proef } = await running()
    const { opening } = await propose(id, 'gestopt', { datum: day(0), reden: 'Het budget is weg.' })
    const silent = await confirm(opening, 'hr', { geenGeding: '' })
    expect(silent.status).toBe(422)
    expect(await silent.text()).toContain('Bevestig dit, of weiger het voorstel')
    const { gezien = '' } = filledIn(await (await as('hr').get(paths.opening(opening))).text())
    await insertAantekening({ t, p }, proef, { zichtbaarheid: 'team' })
    const late = await as('hr').post(`${paths.opening(opening)}/bevestiging`, { gezien, geenGeding: 'ja' })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Er is iets veranderd terwijl jij keek')
    expect(await seesIt(id)).toBe(false)
    expect((await confirm(opening, 'hr')).status).toBe(303)
  })
})

describe('at the same time', () => {
  it('proposes once and confirms once', async () => {
    const { id } = await running({ team: { ...team, buurman: 'adviseur' } })
    const wanted = { datum: day(0), reden: 'Het budget is weg.' }
    const [a, b] = await Promise.all([
      propose(id, 'gestopt', wanted),
      propose(id, 'gestopt', wanted, 'collega'),
    ])
    expect([a.answer.status, b.answer.status].sort()).toEqual([303, 409])
    const opening = a.opening || b.opening
    const answers = await Promise.all([confirm(opening, 'hr'), confirm(opening, 'buurman')])
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses[0]).toBe(303)
    expect([403, 409]).toContain(statuses[1])
  })

  it('does nothing that no longer fits', async () => {
    const { id } = await running()
    await decide(id, day(-21))
    const { opening } = await propose(id, 'definitief', { datum: day(-1) })
    await decide(id, '')
    const page = await (await as('hr').get(paths.opening(opening))).text()
    expect(page).toContain('Dit voorstel past niet meer')
    expect((await confirm(opening, 'hr', { gezien: 'a'.repeat(22) })).status).toBe(409)
    expect(await seesIt(id)).toBe(false)
    const refusal = await as('hr').post(`${paths.opening(opening)}/weigering`, {
      uitleg: 'Er is niets besloten.',
    })
    expect(refusal.status).toBe(303)
    expect((await confirm(opening, 'adviesteam', { gezien: 'a'.repeat(22) })).status).toBe(403)
  })

  it('is withdrawn by who proposed it, and may then be proposed anew', async () => {
    const { id } = await running()
    const wanted = { datum: day(0), reden: 'Het budget is weg.' }
    const { opening } = await propose(id, 'gestopt', wanted)
    expect((await as('hr').post(`${paths.opening(opening)}/intrekking`)).status).toBe(403)
    expect((await as('inkoper').post(`${paths.opening(opening)}/intrekking`)).status).toBe(303)
    expect((await propose(id, 'gestopt', wanted)).answer.status).toBe(303)
  })

  it('is for nobody who may not follow the tender: neither its pages nor the lots of another', async () => {
    const [{ id }, other] = [await running({ lots: 1 }), await running({ lots: 1 })]
    const { opening } = await propose(id, 'gestopt', { datum: day(0), reden: 'Het budget is weg.' })
    expect((await as('jobcoach').get(paths.opening(opening))).status).toBe(404)
    expect((await as('buurman').get(paths.opening(opening))).status).toBe(404)
    expect((await as('buurman').get(paths.gunning(id))).status).toBe(403)
    const [foreign = ''] = other.percelen
    expect(
      (await propose(id, 'gestopt', { datum: day(0), reden: 'Zo maar.', perceel: foreign })).answer.status,
    ).toBe(404)
    expect((await as('inkoper').get(paths.openingVoorstel(id, 'iets'))).status).toBe(404)
    expect((await as('inkoper').get(`/openingen/${opening}x`)).status).toBe(404)
  })
})

it('asks the team by mail and on Mijn Vonk, tells who proposed that it waits, and what became of it', async () => {
  const { id } = await running()
  await t.runJobs()
  await t.db.deleteFrom('postvak').execute()
  const { opening } = await propose(id, 'gestopt', { datum: day(0), reden: 'Het budget is weg.' })
  await t.runJobs()
  expect((await t.mails()).map(({ aan }) => aan)).toEqual([leden.hr.email])
  const mijn = async (persona: Persona) => (await as(persona).get(paths.mijnVonk())).text()
  expect(await mijn('hr')).toContain(`href="${paths.opening(opening)}">Bevestig je wat Inge Koper voorstelt?`)
  expect(await mijn('inkoper')).toContain('Je voorstel wacht op een ander')
  for (const persona of ['leverancier', 'jobcoach', 'collega', 'buurman'] as const)
    expect(await mijn(persona)).not.toContain(opening)
  expect(await (await as('adviesteam').get(paths.adviesteam())).text()).toContain(paths.opening(opening))
  await as('hr').post(`${paths.opening(opening)}/weigering`, { uitleg: 'Het budget is er nog.' })
  await t.runJobs()
  expect((await t.mails(leden.inkoper.email)).at(-1)?.tekst).toContain('Het budget is er nog.')
  expect(await mijn('hr')).not.toContain(paths.opening(opening))
})

it('asks the adviesteam when nobody else in the team can', async () => {
  const { id } = await running({ team: { leverancier: 'leverancier', jobcoach: 'jobcoach' } })
  await t.runJobs()
  await t.db.deleteFrom('postvak').execute()
  const { opening } = await propose(id, 'gestopt', { datum: day(0), reden: 'Het budget is weg.' })
  await t.runJobs()
  expect((await t.mails()).map(({ aan }) => aan)).toEqual([leden.adviesteam.email])
  expect(await (await as('adviesteam').get(paths.mijnVonk())).text()).toContain(paths.opening(opening))
})

it('is decided by another in the policy too', () => {
  const a = {
    zichtbaarheid: 'overheid' as const,
    doorId: '',
    koperId: null,
    loopt: true,
    inTeam: true,
    levert: false,
    weggehaald: false,
  }
  const o = { voorgesteldDoorId: leden.hr.id, bevestigdOp: null, geweigerdOp: null, ingetrokkenOp: null }
  expect(may.confirm(p.actors.hr, a, o)).toBe(false)
  expect(may.confirm(p.actors.buurman, a, o)).toBe(true)
  expect(may.confirm(p.actors.buurman, a, { ...o, geweigerdOp: new Date() })).toBe(false)
})
