import { deleteCookie } from 'hono/cookie'
import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { note } from '#src/platform/web/security-log.ts'
import { cookieName, cookieOptions } from './sessie.ts'

const now = sql<Date>`now()`
const going = (db: Db) => db.updateTable('sessie').set({ beeindigdOp: now }).where('beeindigdOp', 'is', null)

/** Ends the session of this request, if it has one. */
export async function leave(c: Ctx): Promise<void> {
  if (!c.var.sessieId) return
  await going(c.var.db).where('id', '=', c.var.sessieId).execute()
  note(c, 'sessie.beeindigd', { hoe: 'deze', aantal: 1 })
}

/** The browser keeps nothing for the next person at this screen: no cookie, no page to go back to. */
export function forgetBrowser(c: Ctx): void {
  const { config } = c.var.deps
  deleteCookie(c, cookieName(config), cookieOptions(config))
  c.header('Clear-Site-Data', '"cache", "storage"')
}

/**
 * Ends one session of this member. The address that is asked for goes too, and links to sign in that lie in a mailbox: who
 * asked may be the one who should not have been in. Gives whether there was one.
 */
export async function endSession(db: Db, lidId: string, id: string): Promise<boolean> {
  const ended = await going(db).where('lidId', '=', lidId).where('id', '=', id).returning('id').execute()
  await dropAdreswijziging(db, lidId)
  await dropInloglinks(db, lidId)
  return ended.length > 0
}

/** The same for all of them, or all but one; and for the keys to the API, which would let the same person in. */
export async function endSessions(db: Db, lidId: string, { but }: { but?: string } = {}): Promise<number> {
  const ended = await going(db)
    .where('lidId', '=', lidId)
    .$if(but !== undefined, (sessies) => sessies.where('id', '<>', but as string))
    .returning('id')
    .execute()
  await endKeys(db, lidId)
  await dropAdreswijziging(db, lidId)
  await dropInloglinks(db, lidId)
  return ended.length
}

const endKeys = (db: Db, lidId: string) =>
  db
    .updateTable('toegangssleutel')
    .set({ ingetrokkenOp: now })
    .where('lidId', '=', lidId)
    .where('ingetrokkenOp', 'is', null)
    .execute()

/** The link to another address that is under way works no more. */
export async function dropAdreswijziging(db: Db, lidId: string): Promise<void> {
  await db.deleteFrom('adreswijziging').where('lidId', '=', lidId).where('bevestigdOp', 'is', null).execute()
}

/** No link to sign in that was not used yet works any more. */
export async function dropInloglinks(db: Db, lidId: string): Promise<void> {
  await db.deleteFrom('inlogverzoek').where('lidId', '=', lidId).where('gebruiktOp', 'is', null).execute()
}
