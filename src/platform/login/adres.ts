import { type Kysely, sql } from 'kysely'
import type { DB } from '../database.generated.ts'

type Db = Kysely<DB>

/** Until the end of this transaction nobody else decides on this address or name. */
export const lock = (db: Db, what: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`aanmelding ${what.toLowerCase()}`}, 0))`.execute(db)

/** The link to another address that is under way works no more: who ends sessions may not be who asked for it. */
export async function dropAdreswijziging(db: Db, lidId: string): Promise<void> {
  await db.deleteFrom('adreswijziging').where('lidId', '=', lidId).where('bevestigdOp', 'is', null).execute()
}
