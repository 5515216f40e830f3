import { type Kysely, sql } from 'kysely'
import type { DB } from './database.generated.ts'

type Lockable = `adres ${string}` | `organisatie ${string}` | `onderwerp ${string}` | 'beheer'

/** Until this transaction ends nobody else decides on this address, this name, what was reported, or who runs Vonk. */
export const lock = (db: Kysely<DB>, what: Lockable) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${what.toLowerCase()}, 0))`.execute(db)
