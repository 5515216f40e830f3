import { sql } from 'kysely'
import type { Db } from './db.ts'

/** Until this transaction ends nobody else decides on the same: a word for its kind, and which it is. */
export const lock = (db: Db, what: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${what.toLowerCase()}, 0))`.execute(db)
