import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { filledIn } from '#test/form-html.ts'
import { testPersonas, usedToSupply } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { day, tendersOf } from './test-tenders.ts'

const t = await testApp()
const p = await testPersonas(t)
const { running, tender, seesIt, propose, confirm } = tendersOf({ t, p })

/** Within twelve months of the first day on which it was closed, and not of yesterday. */
const before = 365 + 20
beforeEach(() => usedToSupply(t, p, { name: 'buurman', daysAgo: before }))

const publish = async (id: string, gepubliceerdOp: string) => {
  const path = paths.aanbestedingBewerken(id)
  const form = filledIn(await (await p.as('inkoper').get(path)).text())
  return p.as('inkoper').post(path, { ...form, gepubliceerdOp })
}
const readsProef = async (id: string) => (await p.as('buurman').get(paths.proeftuin(id))).status === 200
/** A member who confirms as the buyers do, and once supplied. */
const confirms = async (id: string) => (await p.as('buurman').get(paths.gunning(id))).status === 200

describe('a running tender of which the day of publication moves', () => {
  it('stays closed to who supplied within twelve months of the first day, everywhere', async () => {
    const { id, proef } = await running({ team: { hr: 'hr', buurman: 'jobcoach' } })
    expect([await seesIt(id, 'buurman'), await confirms(id)]).toEqual([false, false])
    expect((await publish(id, day(-2))).status).toBe(303)
    expect(await tender(id)).toMatchObject({ gepubliceerdOp: day(-2), geslotenSinds: day(-40) })
    expect([await seesIt(id, 'buurman'), await confirms(id)]).toEqual([false, false])
    const html = await (await p.as('buurman').get(paths.proeftuin(proef))).text()
    expect(html).toContain('Gesloten zolang de inkoop loopt')
    const outside = await running()
    await publish(outside.id, day(-2))
    expect(await readsProef(outside.proef)).toBe(false)
  })

  it('closes from the earlier day when it moves back', async () => {
    const { id } = await running()
    await publish(id, day(-60))
    expect(await tender(id)).toMatchObject({ geslotenSinds: day(-60) })
  })

  it('begins anew only after another confirmed that it does not run', async () => {
    const { id } = await running()
    const { opening } = await propose(id, { soort: 'correctie', datum: '', reden: 'Nog niet gepubliceerd.' })
    await confirm(opening, 'hr')
    expect(await tender(id)).toMatchObject({ geslotenSinds: null })
    await publish(id, day(-2))
    expect(await tender(id)).toMatchObject({ geslotenSinds: day(-2) })
    expect(await seesIt(id, 'buurman')).toBe(true)
  })

  it('cannot be told otherwise, also not by the database', async () => {
    const { id } = await running()
    await t.db
      .updateTable('aanbesteding')
      .set({ geslotenSinds: day(0) })
      .where('id', '=', id)
      .execute()
    expect(await tender(id)).toMatchObject({ geslotenSinds: day(-40) })
  })

  it('is remembered of who leaves as long as it is closed to them', async () => {
    const { id } = await running()
    await publish(id, day(-2))
    const others = sql`update aanbesteding set gepubliceerd_op = null where id <> ${id}`
    await others.execute(t.db)
    const { rows } = await sql<{ nog: boolean }>`
      select sluit_nog(leverancier_tot) as nog from lid where id = ${p.leden.buurman.id}`.execute(t.db)
    expect(rows).toEqual([{ nog: true }])
  })
})

describe('a proeftuin in which somebody is chosen already', () => {
  const chooses = (since: number) =>
    insertProeftuin(
      { t, p },
      { fase: 'selecteren_en_gunnen', zichtbaarheid: 'netwerk', faseSinds: since, team: { hr: 'hr' } },
    )
  const tie = (proef: string, aanbestedingId: string) =>
    p.as('inkoper').post(paths.proeftuinAanbesteding(proef), { aanbestedingId, versie: '1' })
  const late = async () => {
    const { id, proef } = await running()
    await t.db.updateTable('aanbesteding').set({ gepubliceerdOp: null }).where('id', '=', id).execute()
    await t.db
      .updateTable('aanbesteding')
      .set({ gepubliceerdOp: day(-2) })
      .where('id', '=', id)
      .execute()
    expect(await readsProef(proef)).toBe(true)
    return id
  }

  it('stays closed since then when a tender is linked that was published later', async () => {
    const proef = await chooses(-40)
    expect(await readsProef(proef)).toBe(false)
    expect((await tie(proef, await late())).status).toBe(303)
    expect(await readsProef(proef)).toBe(false)
  })

  it('also when another phase begins while that tender runs, whatever day is given for it', async () => {
    const proef = await chooses(-40)
    await tie(proef, await late())
    const path = paths.fasen(proef)
    const { huidig = '' } = filledIn(await (await p.as('inkoper').get(path)).text())
    const next = { huidig, fase: 'uitvoeren', begonnenOp: day(-30), verwachting: '', terugblik: '' }
    expect((await p.as('inkoper').post(path, next)).status).toBe(303)
    expect(await readsProef(proef)).toBe(false)
  })

  it('does not begin the phase of now anew', async () => {
    const proef = await chooses(-40)
    const path = paths.fasen(proef)
    const { huidig = '' } = filledIn(await (await p.as('inkoper').get(path)).text())
    const again = { huidig, fase: 'selecteren_en_gunnen', begonnenOp: day(0), verwachting: '', terugblik: '' }
    const refused = await p.as('inkoper').post(path, again)
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('loopt al')])
    expect(await readsProef(proef)).toBe(false)
  })
})

describe('a tender that ends while somebody is chosen', () => {
  const reads = async (proef: string) => (await p.as('concurrent').get(paths.proeftuin(proef))).status === 200
  const stop = async (datum: string) => {
    const { id, proef } = await running({ fase: 'selecteren_en_gunnen', faseSinds: -10 })
    const { opening } = await propose(id, { soort: 'gestopt', datum, reden: 'Het budget is weg.' })
    const html = await (await p.as('hr').get(paths.opening(opening))).text()
    expect((await confirm(opening, 'hr')).status).toBe(303)
    return { names: html.includes('Dossiers scannen met nieuwe collega’s'), reads: await reads(proef) }
  }

  it('opens what it was about, and says so before', async () => {
    expect(await stop(day(-1))).toEqual({ names: true, reads: true })
  })

  it('opens nothing of a phase that began after it, and names nobody', async () => {
    expect(await stop(day(-11))).toEqual({ names: false, reads: false })
  })

  it('opens nothing by dates that nobody confirmed', async () => {
    const { id, proef } = await running({ freeze: 'komt', fase: 'selecteren_en_gunnen', faseSinds: -60 })
    const never = { gepubliceerdOp: null }
    await t.db.updateTable('aanbesteding').set(never).where('id', '=', id).execute()
    const path = paths.gunningsbeslissing(id)
    expect((await p.as('inkoper').post(path, { datum: day(-3), perceel: '' })).status).toBe(303)
    const { answer } = await propose(id, { soort: 'definitief', datum: day(-1) })
    expect(answer.headers.get('location')).toContain(paths.gunning(id))
    expect((await publish(id, day(-5))).status).toBe(303)
    expect(await tender(id)).toMatchObject({ definitiefOp: day(-1), geslotenSinds: null })
    expect(await reads(proef)).toBe(false)
  })
})
