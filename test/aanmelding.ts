import type { TestApp } from './app.ts'
import { browserOf, type Fields } from './request.ts'

/** What somebody types who works at an organisation of the personas. */
export const typed = {
  naam: 'Nora Nieuw',
  organisatie: 'Gemeente Waterlinge',
  soort: '',
  rol: 'inkoper',
  leverancierswerk: 'nee',
  motivatie: 'Ik koop schoonmaak in en wil leren van anderen.',
}

/** The last link of this kind in the mails to an address, as a path. */
export async function linkIn(t: TestApp, email: string, kind: string): Promise<string> {
  await t.runJobs()
  const mail = (await t.mails(email)).at(-1)
  return new RegExp(`https?://[^/\\s]+(/${kind}/\\S+)`).exec(mail?.tekst ?? '')?.[1] ?? '/no-link'
}

/** Asks to join as a visitor would, and gives the link in the mail that confirms the address. */
export async function askToJoin(t: TestApp, email: string, fields: Fields = {}): Promise<string> {
  await t.db.deleteFrom('tempolimiet').execute()
  const answer = await browserOf(t).post('/doe-mee', { ...typed, email, ...fields })
  if (answer.status !== 303) throw new Error(`asked in vain: ${answer.status}`)
  return linkIn(t, email, 'doe-mee/bevestiging')
}

/** A request that waits on the desk; gives its id. */
export async function waitOnDesk(t: TestApp, email: string, fields: Fields = {}): Promise<string> {
  const link = await askToJoin(t, email, fields)
  await browserOf(t).post(link)
  const { id } = await t.db
    .selectFrom('aanmelding')
    .select('id')
    .where('email', '=', email)
    .where('bevestigdOp', 'is not', null)
    .where('geweigerdOp', 'is', null)
    .where('toegelatenOp', 'is', null)
    .executeTakeFirstOrThrow()
  return id
}

export const findAccount = (t: TestApp, email: string) =>
  t.db.selectFrom('lid').selectAll().where('email', '=', email).execute()
