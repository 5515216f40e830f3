import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from './database.generated.ts'
import { limitsWrittenOut } from './database-limits.ts'
import { withNamedStatements } from './database-statements.ts'

export type Database = {
  /** Where it is, for a connection on the side. */
  url: string
  db: Kysely<DB>
  /** The pool under `db`, for what needs plain SQL or its own statements: migrations, pg-boss. */
  pool: pg.Pool
  close: () => Promise<void>
}

/**
 * `max`: from connections.ts, unless the work is done one by one. `min`: so many stay when nobody asks, with all that they
 * have planned.
 */
type Options = { max: number; min?: number; applicationName?: string }

/** Columns are snake_case in the database and camelCase here; `int8` is a number and `date` a 'YYYY-MM-DD'. */
export function createDatabase(url: string, { max, min = 0, applicationName = 'vonk' }: Options): Database {
  const pool = createPool(url, { max, min, applicationName })
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: withNamedStatements(pool) }),
    plugins: [new CamelCasePlugin(), limitsWrittenOut],
  })
  const close = async () => {
    await db.destroy()
    await pool.end()
  }
  return { url, db, pool, close }
}

function createPool(url: string, { max, min, applicationName }: Required<Options>): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    min,
    application_name: applicationName,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 5_000,
    // The day on which something happened is a day in the Netherlands, wherever the database runs.
    // A plan for all values: with the walls in it, making one takes longer than the statement itself.
    options: '-c TimeZone=Europe/Amsterdam -c plan_cache_mode=force_generic_plan',
    types: typeParsers(),
    // A statement may be sent before the one before it was answered: database-together.ts.
    pipeline: true,
  })
  // A database that restarts breaks connections, idle and in use. The pool opens new ones and the running
  // query reports the error; without these listeners the event would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

const { INT8, DATE } = pg.types.builtins
const [INT8_ARRAY, DATE_ARRAY, TEXT_ARRAY] = [1016, 1182, 1009]
const FIRST_OWN_TYPE = 16_384

function typeParsers(): pg.CustomTypesConfig {
  const texts = pg.types.getTypeParser(TEXT_ARRAY) as (text: string) => string[]
  const parsers = new Map<number, (text: string) => unknown>([
    [INT8, Number],
    [DATE, String],
    [INT8_ARRAY, (text) => texts(text).map(Number)],
    [DATE_ARRAY, texts],
  ])
  // Our own types are enums, known by a number that differs per database: '{…}' is an array of them.
  const own = (text: string) => (text.startsWith('{') ? texts(text) : text)
  const getTypeParser = (type: number, format?: 'text' | 'binary') =>
    parsers.get(type) ?? (type >= FIRST_OWN_TYPE ? own : pg.types.getTypeParser(type, format as 'text'))
  return { getTypeParser: getTypeParser as pg.CustomTypesConfig['getTypeParser'] }
}
