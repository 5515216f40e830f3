import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)

/** Invited in time; the purchase begins to run before the mail goes out. */
async function wordsIn(to: TestLid, rol: string): Promise<boolean> {
  const id = await insertProeftuin({ t, p }, { freeze: 'komt' })
  const { email } = p.leden[to]
  const fields = { email, naam: '', rol, boodschap: 'Ons plafond is een ton' }
  expect((await p.as('inkoper').post(paths.team(id), fields)).status).toBe(303)
  await sql`update aanbesteding set gepubliceerd_op = current_date where id = (
    select aanbesteding_id from proeftuin where id = ${id})`.execute(t.db)
  await t.runJobs()
  const mail = (await t.mails(email)).at(-1)
  expect(mail?.onderwerp).toContain('Uitnodiging voor een proeftuin')
  return `${mail?.tekst}${mail?.html}`.includes('Ons plafond')
}

it.each<[TestLid, string, boolean]>([
  ['hr', 'hr', true],
  ['concurrent', 'adviseur', false],
  ['collega', 'leverancier', false],
  ['jobcoach', 'jobcoach', false],
])('the words with an invitation to %s as %s go out while the purchase runs: %s', async (to, rol, go) => {
  expect(await wordsIn(to, rol)).toBe(go)
})
