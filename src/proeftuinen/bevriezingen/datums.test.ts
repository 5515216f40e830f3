import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)

const frozen = () =>
  insertProeftuin(
    { t, p },
    { team: { hr: 'hr', leverancier: 'leverancier' }, freeze: 'loopt', zichtbaarheid: 'netwerk' },
  )
const look = (persona: Persona, id: string) => p.as(persona).get(paths.proeftuin(id))
const tenderOf = async (id: string) =>
  (await t.db.selectFrom('proeftuin').select('aanbestedingId').where('id', '=', id).executeTakeFirstOrThrow())
    .aanbestedingId ?? ''
const textOf = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()

describe('the log of a freeze whose dates were corrected', () => {
  it('keeps the days that it ran by dates that were corrected since, and who corrected them, whenever that was', async () => {
    const id = await frozen()
    const tender = await tenderOf(id)
    await look('hr', id)
    await p.as('hr').post(paths.aantekeningen(id), {
      soort: 'hobbel',
      fase: 'voorbereiden',
      datum: '2026-01-05',
      titel: 'Een hobbel',
      tekst: '',
      zichtbaarheid: 'team',
    })
    const correct = (gepubliceerdOp: string | null, gunningsbeslissingOp: string | null) =>
      t.db
        .updateTable('aanbesteding')
        .set({ gepubliceerdOp, gunningsbeslissingOp })
        .where('id', '=', tender)
        .execute()
    await sql`insert into audit (op, lid_id, handeling, onderwerp, onderwerp_id, bijzonderheden)
      values (now() - interval '2 years', ${p.leden.inkoper.id}, 'aanbesteding.gewijzigd', 'aanbesteding', ${tender},
        '{"gunningsbeslissingOp": "2025-01-01 → 2025-02-01"}')`.execute(t.db)
    for (const [van, tot] of [
      ['2025-01-01', '2025-02-01'],
      ['2999-01-01', null],
      [null, null],
    ] as const) {
      await correct(van, tot)
      const file = await textOf('inkoper', paths.bevriezingCsv(id))
      expect(file).toMatch(/Hanna Ruiter.*opende de pagina/)
      expect(file).toMatch(/Hanna Ruiter.*schreef een aantekening/)
      expect(file).toContain('gunningsbeslissing: eerst 1 januari 2025, nu 1 februari 2025')
    }
  })

  it.each(['2999-01-01', null])(
    'ends with the last day that it ran when the publication turned out to be %s: what a supplier does after is no part of it',
    async (gepubliceerdOp) => {
      const id = await frozen()
      await look('hr', id)
      await sql`update inkijk set dag = dag - 2, op = op - interval '2 days' where proeftuin_id = ${id}`.execute(
        t.db,
      )
      const dates = { gepubliceerdOp, gunningsbeslissingOp: null }
      await t.db
        .updateTable('aanbesteding')
        .set(dates)
        .where('id', '=', await tenderOf(id))
        .execute()
      const note = { soort: 'les', fase: 'voorbereiden', datum: '2026-01-05', titel: 'Weer open', tekst: '' }
      const path = paths.aantekeningen(id)
      expect((await p.as('leverancier').post(path, { ...note, zichtbaarheid: 'team' })).status).toBe(303)
      const file = await textOf('inkoper', paths.bevriezingCsv(id))
      expect(file).toContain('Hanna Ruiter')
      expect(file).not.toContain('Lev Rancier')
    },
  )
})
