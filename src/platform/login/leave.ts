import { type Kysely, sql } from 'kysely'
import type { DB } from '../database.generated.ts'
import type { Ctx } from '../web/context.ts'

type Db = Kysely<DB>

const going = (db: Db) =>
  db.updateTable('sessie').set({ beeindigdOp: sql<Date>`now()` }).where('beeindigdOp', 'is', null)

/** Ends the session of this request, if it has one. */
export async function leave(c: Ctx): Promise<void> {
  if (c.var.sessieId) await going(c.var.db).where('id', '=', c.var.sessieId).execute()
}

/**
 * Ends the sessions of this member: all, only one, or all but one. The address that is asked for goes too: who did may be
 * the one who should not have been in. Gives how many ended.
 */
export async function endSessions(
  db: Db,
  lidId: string,
  { only, but }: { only?: string; but?: string } = {},
): Promise<number> {
  const ended = await going(db)
    .where('lidId', '=', lidId)
    .$if(only !== undefined, (sessies) => sessies.where('id', '=', only as string))
    .$if(but !== undefined, (sessies) => sessies.where('id', '<>', but as string))
    .returning('id')
    .execute()
  await dropAdreswijziging(db, lidId)
  return ended.length
}

/** The link to another address that is under way works no more. */
export async function dropAdreswijziging(db: Db, lidId: string): Promise<void> {
  await db.deleteFrom('adreswijziging').where('lidId', '=', lidId).where('bevestigdOp', 'is', null).execute()
}
