import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { filledIn } from '#test/form-html.ts'
import { testPersonas } from '#test/personas.ts'
import { day, tendersOf } from './test-tenders.ts'

const t = await testApp()
const p = await testPersonas(t)
const { running, tender, propose, confirm } = tendersOf({ t, p })
const stopped = { datum: day(-3), reden: 'Het gaat niet door.' }

const unpublished = async (gepubliceerdOp: string | null = null) => {
  const { id } = await running({ freeze: 'komt' })
  await t.db.updateTable('aanbesteding').set({ gepubliceerdOp: null }).where('id', '=', id).execute()
  await t.db.updateTable('aanbesteding').set({ gepubliceerdOp }).where('id', '=', id).execute()
  return id
}
const edit = async (id: string, changes: Record<string, string>) => {
  const path = paths.aanbestedingBewerken(id)
  const form = filledIn(await (await p.as('inkoper').get(path)).text())
  return p.as('inkoper').post(path, { ...form, ...changes })
}

describe('what was stopped before it was published', () => {
  it.each([-3, -2, 5])('is not published on day %i after all, and hears how to go on', async (n) => {
    const id = await unpublished()
    await propose(id, { soort: 'gestopt', ...stopped })
    const refused = await edit(id, { gepubliceerdOp: day(n) })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toMatch(/id="veld-gepubliceerdOp-fout"/)
    expect(html).toContain('toch niet gestopt')
    expect(await tender(id)).toMatchObject({ gepubliceerdOp: null })
    expect((await edit(id, { titel: 'Een betere titel' })).status).toBe(303)
    await p.as('inkoper').post(paths.gunningTerugname(id))
    expect((await edit(id, { gepubliceerdOp: day(n) })).status).toBe(303)
  })

  it('loses the day that was to come, which does not come by itself then', async () => {
    const id = await unpublished(day(5))
    const page = await (await p.as('inkoper').get(paths.openingVoorstel(id, 'gestopt'))).text()
    expect(page).toContain('De dag van publicatie vervalt')
    await propose(id, { soort: 'gestopt', ...stopped })
    expect(await tender(id)).toMatchObject({ gepubliceerdOp: null, vroegtijdigBeeindigdOp: day(-3) })
    const line = await t.db
      .selectFrom('audit')
      .select('bijzonderheden')
      .where('onderwerpId', '=', id)
      .where('handeling', '=', 'aanbesteding.verloop')
      .executeTakeFirstOrThrow()
    expect(line.bijzonderheden).toMatchObject({ gepubliceerdOp: `${day(5)} → leeg` })
  })

  it('cannot be in the database, and what stood there before can be changed', async () => {
    const id = await unpublished()
    await propose(id, { soort: 'gestopt', ...stopped })
    const set = (gepubliceerdOp: string) =>
      t.db.updateTable('aanbesteding').set({ gepubliceerdOp }).where('id', '=', id).execute()
    await expect(set(day(-3))).rejects.toThrow('not published after that')
    await set(day(-4))
    await sql`alter table aanbesteding disable trigger einde_na_publicatie`.execute(t.db)
    await set(day(4))
    await sql`alter table aanbesteding enable trigger einde_na_publicatie`.execute(t.db)
    expect((await edit(id, { titel: 'Een betere titel' })).status).toBe(303)
  })
})

it('is not stopped on a day before it was published', async () => {
  const { id } = await running()
  const early = await propose(id, { soort: 'gestopt', ...stopped, datum: day(-41) })
  expect([early.answer.status, await early.answer.text()]).toEqual([
    422,
    expect.stringContaining('Dit ligt voor de publicatie'),
  ])
  const { opening } = await propose(id, { soort: 'gestopt', ...stopped, datum: day(-40) })
  expect((await confirm(opening, 'hr')).status).toBe(303)
  expect((await edit(id, { titel: 'Een betere titel' })).status).toBe(303)
})
