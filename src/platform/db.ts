import type { Kysely } from 'kysely'
import type { DB } from './database.generated.ts'

/** The database, or a transaction in it. */
export type Db = Kysely<DB>
