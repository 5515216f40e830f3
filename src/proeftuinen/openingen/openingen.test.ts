import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { filledIn } from '#test/form-html.ts'
import { testPersonas } from '#test/personas.ts'
import { day, tendersOf } from './test-tenders.ts'

const t = await testApp()
const p = await testPersonas(t)
const { as } = p
const { running, tender, seesIt, decide, propose, confirm } = tendersOf({ t, p })

describe('the award', () => {
  it('opens nothing by the decision, nor by a proposal, but when another confirms it', async () => {
    const { id, proef } = await running()
    expect((await decide(id, day(-21))).status).toBe(303)
    expect(await seesIt(id)).toBe(false)
    const form = await (await as('inkoper').get(paths.openingVoorstel(id, 'definitief'))).text()
    expect(filledIn(form)).toMatchObject({ datum: day(-1) })
    const { opening } = await propose(id, { soort: 'definitief', datum: day(-1) })
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
      const { answer } = await propose(id, { soort: 'definitief', datum })
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
    const first = await propose(id, { soort: 'definitief', datum: day(-1), perceel: one })
    const page = await (await as('hr').get(paths.opening(first.opening))).text()
    expect(page).toContain('daarna loopt nog één perceel')
    expect((await confirm(first.opening, 'hr')).status).toBe(303)
    expect(await tender(id)).toMatchObject({ definitiefOp: null })
    expect(await seesIt(id)).toBe(false)
    const last = await propose(id, {
      soort: 'gestopt',
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
    const without = await propose(id, { soort: 'gestopt', datum: day(-1) })
    expect(without.answer.status).toBe(422)
    const { opening } = await propose(id, { soort: 'gestopt', datum: day(-1), reden: 'Het budget is weg.' })
    await confirm(opening, 'hr')
    expect(await tender(id)).toMatchObject({ vroegtijdigBeeindigdOp: day(-1), definitiefOp: null })
    const list = await (await as('leverancier').get(paths.aanbestedingen({ stand: 'gestopt' }))).text()
    expect(list).toContain(paths.aanbesteding(id))
  })

  it.each(['', day(30)])(
    'moves the day of publication to “%s” only when another confirms it',
    async (datum) => {
      const { id } = await running()
      const { opening } = await propose(id, { soort: 'correctie', datum, reden: 'Per ongeluk ingevuld.' })
      expect(await seesIt(id)).toBe(false)
      expect((await confirm(opening, 'hr')).status).toBe(303)
      expect(await tender(id)).toMatchObject({ gepubliceerdOp: datum || null })
      expect(await seesIt(id)).toBe(true)
      const decided = await running()
      await decide(decided.id, day(-3))
      expect(
        (await propose(decided.id, { soort: 'correctie', datum: day(9), reden: 'Toch wel.' })).answer.status,
      ).toBe(422)
      const past = await propose(id, { soort: 'correctie', datum: day(-1), reden: 'Toch wel.' })
      expect(past.answer.status).toBe(422)
    },
  )

  it('is done at once when nothing runs, because nothing was closed', async () => {
    const { id } = await running({ freeze: 'komt' })
    await t.db.updateTable('aanbesteding').set({ gepubliceerdOp: null }).where('id', '=', id).execute()
    const { answer } = await propose(id, { soort: 'gestopt', datum: day(-1), reden: 'Het gaat niet door.' })
    expect(answer.headers.get('location')).toContain(paths.gunning(id))
    expect(await tender(id)).toMatchObject({ vroegtijdigBeeindigdOp: day(-1) })
  })
})
