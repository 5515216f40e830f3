import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { fillings } from '#src/nouns.ts'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { insertCollega, meld } from '#test/melding.ts'
import { testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { confirm } from './changes.ts'
import { findMelding, listMaatregelen } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const tweede = await insertCollega(world, 'Twan Tweede')

/** Until somebody waits for what another transaction holds. */
async function untilBlocked(): Promise<void> {
  for (;;) {
    const { rows } = await sql`select from pg_stat_activity where datname = current_database()
      and wait_event_type = 'Lock'`.execute(t.db)
    if (rows.length > 0) return
  }
}

it('is not there any more for a report that comes in while it is taken away', async () => {
  const note = await insertAantekening(world, await insertProeftuin(world, { team: { hr: 'hr' } }))
  const first = await meld(world, 'collega', { wat: 'aantekening', id: note })
  const voorstel = { besluit: 'weghalen', motivering: 'Hier staat iets over iemands gezondheid.' }
  await tweede.post(paths.meldingMaatregel(first), voorstel)
  const actor = p.actors.adviesteam
  const [maatregel] = await listMaatregelen(t.db, await findMelding(t.db, actor, first))
  if (!actor || !maatregel) throw new Error('nothing was proposed')
  const { late } = await t.db.transaction().execute(async (tx) => {
    await confirm({ db: tx, actor, fillings }, maatregel)
    const late = p
      .as('hr')
      .post(paths.melden('aantekening', note), { reden: 'onjuist', toelichting: 'Dit klopt niet.' })
    await Promise.race([late, untilBlocked()])
    return { late }
  })
  expect((await late).status).toBe(404)
  const open = t.db.selectFrom('melding').select('id').where('afgehandeldOp', 'is', null)
  expect(await open.where('onderwerpId', '=', note).execute()).toEqual([])
})
