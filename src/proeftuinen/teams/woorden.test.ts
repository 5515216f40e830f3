import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)

/** Invited in time; the purchase begins to run before the mail goes out. */
async function mailTo(to: TestLid, rol: string): Promise<string | undefined> {
  const id = await insertProeftuin({ t, p }, { freeze: 'komt' })
  const { email } = p.leden[to]
  const fields = { email, rol, boodschap: 'Ons plafond is een ton' }
  expect((await p.as('inkoper').post(paths.team(id), fields)).status).toBe(303)
  await sql`update aanbesteding set gepubliceerd_op = current_date where id = (
    select aanbesteding_id from proeftuin where id = ${id})`.execute(t.db)
  await t.runJobs()
  const mail = (await t.mails(email)).at(-1)
  return mail && `${mail.tekst}${mail.html}`
}

it.each<[TestLid, string, 'no mail' | 'without the words' | 'with them']>([
  ['hr', 'hr', 'with them'],
  ['jobcoach', 'jobcoach', 'without the words'],
  ['concurrent', 'adviseur', 'no mail'],
  ['collega', 'leverancier', 'no mail'],
])('while the purchase runs, an invitation to %s as %s goes out: %s', async (to, rol, go) => {
  const mail = await mailTo(to, rol)
  const words = mail?.includes('Ons plafond') ? 'with them' : 'without the words'
  expect(mail === undefined ? 'no mail' : words).toBe(go)
})
