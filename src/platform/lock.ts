import { type Kysely, sql } from 'kysely'
import type { DB } from './database.generated.ts'

/** Until this transaction ends nobody else decides on this address, this name, or who runs Vonk. */
export const lock = (db: Kysely<DB>, what: `adres ${string}` | `organisatie ${string}` | 'beheer') =>
  sql`select pg_advisory_xact_lock(hashtextextended(${what.toLowerCase()}, 0))`.execute(db)
