import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { isBarredLid } from '#src/proeftuinen/proeftuin/policy.ts'
import { testApp } from '#test/app.ts'
import { filledIn } from '#test/form-html.ts'
import { alsoSupplies, type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { may } from './policy.ts'
import { isBevestiger } from './queries.ts'
import { day, team, tendersOf } from './test-tenders.ts'

const t = await testApp()
const p = await testPersonas(t)
const { as, leden } = p
const { running, seesIt, decide, propose, confirm } = tendersOf({ t, p })

describe('who confirms', () => {
  it('is the team on the buyers’ side, else the adviesteam; never who proposed, nor the suppliers’ side', async () => {
    const { id } = await running({
      team: { ...team, buurman: 'adviseur', jobcoach: 'jobcoach', beheerder: 'leverancier' },
    })
    const { opening } = await propose(id, { soort: 'gestopt', datum: day(0), reden: 'Het budget is weg.' })
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
    const { opening } = await propose(id, { soort: 'gestopt', datum: day(0), reden: 'Het budget is weg.' })
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
    const { opening } = await propose(id, { soort: 'gestopt', datum: day(0), reden: 'Het budget is weg.' })
    const page = (await (await as('hr').get(paths.opening(opening))).text()).replaceAll(/<[^>]+>/g, '|')
    // leverancier, concurrent, jobcoach and ervaringsdeskundige; bestuurder works for a supplier too.
    expect(page).toMatch(/Proeftuin: Dossiers scannen[^|]*\|+Het netwerk\|+5\|/)
    expect(page).toMatch(/Proeftuin: Dossiers scannen[^|]*\|+Het team\|+1\|/)
    expect(page).toMatch(/De aanbesteding: Aanbesteding Geheimzinnig\|+Het netwerk\|+5\|/)
    expect(page).toMatch(/Een proeftuin die jij niet ziet\|+Het team\|+1\|/)
    expect(page).not.toContain('Geheim ander plan')
  })

  it('counts the same, whoever it is, as who is barred and would not be', async () => {
    const { id, proef } = await running({
      team: { ...team, ervaringsdeskundige: 'adviseur', collega: 'leverancier' },
    })
    await t.db
      .deleteFrom('teamlid')
      .where('proeftuinId', '=', proef)
      .where('lidId', '=', leden.collega.id)
      .execute()
    await t.db
      .updateTable('lid')
      .set({ leverancierTot: day(-200) })
      .where('id', '=', leden.buurman.id)
      .execute()
    const { opening } = await propose(id, { soort: 'gestopt', datum: day(0), reden: 'Het budget is weg.' })
    const barred = async (persona: Persona) =>
      (
        await t.db
          .selectFrom('proeftuin as p')
          .select(isBarredLid('l.id').as('barred'))
          .innerJoin('lid as l', (join) => join.on('l.id', '=', leden[persona as TestLid].id))
          .where('p.id', '=', proef)
          .executeTakeFirstOrThrow()
      ).barred
    const members = (Object.keys(leden) as Persona[]).filter((persona) => persona !== 'gast')
    const closed: Persona[] = []
    for (const persona of members) if (await barred(persona)) closed.push(persona)
    expect(closed).toEqual(expect.arrayContaining(['buurman', 'collega', 'leverancier', 'jobcoach']))
    expect(closed).not.toContain('ervaringsdeskundige')
    const page = (await (await as('hr').get(paths.opening(opening))).text()).replaceAll(/<[^>]+>/g, '|')
    expect(page).toMatch(new RegExp(`Proeftuin: Dossiers scannen[^|]*\\|+Het netwerk\\|+${closed.length}\\|`))
    expect(page).toMatch(new RegExp(`De aanbesteding: [^|]*\\|+Het netwerk\\|+${closed.length}\\|`))
    await t.db.updateTable('lid').set({ leverancierTot: null }).where('id', '=', leden.buurman.id).execute()
  })

  it('says that no kort geding runs, and confirms what stood on the page and nothing else', async () => {
    const { id, proef } = await running()
    const { opening } = await propose(id, { soort: 'gestopt', datum: day(0), reden: 'Het budget is weg.' })
    const silent = await confirm(opening, 'hr', { geenGeding: '' })
    expect(silent.status).toBe(422)
    expect(await silent.text()).toContain('Bevestig dit, of weiger het voorstel')
    const { gezien = '' } = filledIn(await (await as('hr').get(paths.opening(opening))).text())
    await insertAantekening({ t, p }, proef, { zichtbaarheid: 'team' })
    const late = await as('hr').post(paths.openingBevestiging(opening), { gezien, geenGeding: 'ja' })
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
      propose(id, { soort: 'gestopt', ...wanted }),
      propose(id, { soort: 'gestopt', ...wanted }, 'collega'),
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
    const { opening } = await propose(id, { soort: 'definitief', datum: day(-1) })
    await decide(id, '')
    const page = await (await as('hr').get(paths.opening(opening))).text()
    expect(page).toContain('Dit voorstel past niet meer')
    expect((await confirm(opening, 'hr', { gezien: 'a'.repeat(22) })).status).toBe(409)
    expect(await seesIt(id)).toBe(false)
    const refusal = await as('hr').post(paths.openingWeigering(opening), {
      uitleg: 'Er is niets besloten.',
    })
    expect(refusal.status).toBe(303)
    expect((await confirm(opening, 'adviesteam', { gezien: 'a'.repeat(22) })).status).toBe(403)
  })

  it('is withdrawn by who proposed it, and may then be proposed anew', async () => {
    const { id } = await running()
    const wanted = { datum: day(0), reden: 'Het budget is weg.' }
    const { opening } = await propose(id, { soort: 'gestopt', ...wanted })
    expect((await as('hr').post(paths.openingIntrekking(opening))).status).toBe(403)
    expect((await as('inkoper').post(paths.openingIntrekking(opening))).status).toBe(303)
    expect((await propose(id, { soort: 'gestopt', ...wanted })).answer.status).toBe(303)
  })

  it('is for nobody who may not follow the tender: neither its pages nor the lots of another', async () => {
    const [{ id }, other] = [await running({ lots: 1 }), await running({ lots: 1 })]
    const { opening } = await propose(id, { soort: 'gestopt', datum: day(0), reden: 'Het budget is weg.' })
    expect((await as('jobcoach').get(paths.opening(opening))).status).toBe(404)
    expect((await as('buurman').get(paths.opening(opening))).status).toBe(404)
    expect((await as('buurman').get(paths.gunning(id))).status).toBe(403)
    const [foreign = ''] = other.percelen
    expect(
      (await propose(id, { soort: 'gestopt', datum: day(0), reden: 'Zo maar.', perceel: foreign })).answer
        .status,
    ).toBe(404)
    expect((await as('inkoper').get(paths.openingVoorstel(id, 'iets'))).status).toBe(404)
    expect((await as('inkoper').get(`/openingen/${opening}x`)).status).toBe(404)
  })
})

it('asks the team by mail and on Mijn Vonk, tells who proposed that it waits, and what became of it', async () => {
  const { id } = await running()
  await t.runJobs()
  await t.db.deleteFrom('postvak').execute()
  const { opening } = await propose(id, { soort: 'gestopt', datum: day(0), reden: 'Het budget is weg.' })
  await t.runJobs()
  expect((await t.mails()).map(({ aan }) => aan)).toEqual([leden.hr.email])
  const mijn = async (persona: Persona) => (await as(persona).get(paths.mijnVonk())).text()
  expect(await mijn('hr')).toContain(`href="${paths.opening(opening)}"`)
  expect(await mijn('hr')).toContain('Bevestig je wat Inge Koper voorstelt?')
  expect(await mijn('inkoper')).toContain('Je voorstel wacht op een ander')
  for (const persona of ['leverancier', 'jobcoach', 'collega', 'buurman'] as const)
    expect(await mijn(persona)).not.toContain(opening)
  expect(await (await as('adviesteam').get(paths.adviesteam())).text()).toContain(paths.opening(opening))
  await as('hr').post(paths.openingWeigering(opening), { uitleg: 'Het budget is er nog.' })
  await t.runJobs()
  expect((await t.mails(leden.inkoper.email)).at(-1)?.tekst).toContain('Het budget is er nog.')
  expect(await mijn('hr')).not.toContain(paths.opening(opening))
})

it('asks the adviesteam when nobody else in the team can', async () => {
  const { id } = await running({ team: { leverancier: 'leverancier', jobcoach: 'jobcoach' } })
  await t.runJobs()
  await t.db.deleteFrom('postvak').execute()
  const { opening } = await propose(id, { soort: 'gestopt', datum: day(0), reden: 'Het budget is weg.' })
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
