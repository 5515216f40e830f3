import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths.ts'
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
      ...{ soort: 'hobbel', fase: 'voorbereiden', datum: '2026-01-05', titel: 'Een hobbel' },
      ...{ tekst: '', zichtbaarheid: 'team' },
    })
    const correct = (gepubliceerdOp: string | null, definitiefOp: string | null) =>
      t.db
        .updateTable('aanbesteding')
        .set({ gepubliceerdOp, gunningsbeslissingOp: definitiefOp, definitiefOp })
        .where('id', '=', tender)
        .execute()
    await sql`insert into audit (op, lid_id, handeling, onderwerp, onderwerp_id, bijzonderheden)
      values (now() - interval '2 years', ${p.leden.inkoper.id}, 'aanbesteding.gewijzigd', 'aanbesteding', ${tender},
        '{"definitiefOp": "2025-01-01 → 2025-02-01"}')`.execute(t.db)
    for (const [van, tot] of [
      ['2025-01-01', '2025-02-01'],
      ['2999-01-01', null],
      [null, null],
    ] as const) {
      await correct(van, tot)
      const file = await textOf('inkoper', paths.bevriezingCsv(id))
      expect(file).toMatch(/Hanna Ruiter.*opende de pagina/)
      expect(file).toMatch(/Hanna Ruiter.*schreef een aantekening/)
      expect(file).toContain('definitief gegund: 2025-01-01 → 2025-02-01')
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

describe('the log of what was opened and had to close again', () => {
  it.each(['correctie', 'definitief'] as const)('tells who read in between, after a %s', async (soort) => {
    const id = await frozen()
    const tender = await tenderOf(id)
    await look('hr', id)
    const facts = { gunningsbeslissingOp: '2026-01-05', definitiefOp: '2026-02-01' }
    const opened =
      soort === 'correctie' ? { gepubliceerdOp: null } : { gepubliceerdOp: '2026-01-01', ...facts }
    await t.db.updateTable('aanbesteding').set(opened).where('id', '=', tender).execute()
    await look('leverancier', id)
    const linesOf = async (lidId: string) =>
      (await t.db.selectFrom('inkijk').selectAll().where('aanbestedingId', '=', tender).execute()).filter(
        (one) => one.lidId === lidId,
      )
    expect(await linesOf(p.leden.leverancier.id)).toEqual([])
    await t.db
      .insertInto('opening')
      .values({
        ...{ aanbestedingId: tender, soort, datum: '2026-02-01', reden: 'Zo was het.' },
        ...{ voorgesteldDoorId: p.leden.inkoper.id, beslotenDoorId: p.leden.hr.id, bevestigdOp: new Date() },
      })
      .execute()
    await t.db
      .updateTable('aanbesteding')
      .set({ zichtbaarheid: 'netwerk' })
      .where('id', '=', tender)
      .execute()
    await look('leverancier', id)
    await p.as('concurrent').get(paths.aanbesteding(tender))
    expect(await linesOf(p.leden.leverancier.id)).toMatchObject([{ gesloten: false, leverancier: true }])
    expect(await linesOf(p.leden.concurrent.id)).toMatchObject([{ proeftuinId: null }])
    const back = { gepubliceerdOp: '2026-01-01', gunningsbeslissingOp: null, definitiefOp: null }
    await t.db.updateTable('aanbesteding').set(back).where('id', '=', tender).execute()
    expect(await textOf('inkoper', paths.bevriezingCsv(id))).toMatch(/Lev Rancier.*opende de pagina/)
  })

  it('is silent again a month after an award that stayed definitive', async () => {
    const id = await frozen()
    const tender = await tenderOf(id)
    const ended = {
      gepubliceerdOp: '2026-01-01',
      gunningsbeslissingOp: '2026-01-05',
      definitiefOp: '2026-02-01',
    }
    await t.db.updateTable('aanbesteding').set(ended).where('id', '=', tender).execute()
    await sql`insert into opening (aanbesteding_id, soort, datum, voorgesteld_door_id, besloten_door_id, bevestigd_op)
      values (${tender}, 'definitief', '2026-02-01', ${p.leden.inkoper.id}, ${p.leden.hr.id}, now() - interval '31 days')`.execute(
      t.db,
    )
    await look('leverancier', id)
    expect(
      await t.db.selectFrom('inkijk').selectAll().where('aanbestedingId', '=', tender).execute(),
    ).toEqual([])
  })
})
