import { createHash } from 'node:crypto'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'
import { type Ask, askedTogether } from './database-together.ts'

// A list of ids of any length makes a text of its own: past this many texts, new ones go unnamed, so that the
// memory of a database connection stays bounded.
const MAX_NAMES = 1_000
const READS = /^\s*\(?\s*(select|with)\b/i
const PREPARABLE = /^\s*\(?\s*(select|insert|update|delete|with)\b/i

type Named = { name: string; text: string }
type Statement = { name?: string; text: string; values: unknown[] }
type Names = Map<string, Named>

/** What a statement begins with that asks for a plan of its own; see for-these-words.ts. */
export const ownPlan = '/* for these words */'

/**
 * The pool as Kysely sees it: each distinct SQL text is prepared and planned once per connection (`plan_cache_mode` in
 * database.ts) and then only executed; but one with `ownPlan` is planned for its values, each time. Statements that read
 * go together; whoever begins with something else, as a transaction does, has a connection of its own.
 */
export function withNamedStatements(pool: pg.Pool): PostgresPool {
  const names: Names = new Map()
  const ask = askedTogether(pool)
  return {
    connect: async () => handle({ pool, names, ask }),
    // Kysely calls this only when it was used, so whoever made the pool ends it.
    end: async () => {},
  }
}

type Given = { pool: pg.Pool; names: Names; ask: Ask }

function handle({ pool, names, ask }: Given): PostgresPoolClient {
  let own: pg.PoolClient | null = null
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query(text: string | PostgresCursor<unknown>, values: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new Error('Rows are not read one by one: ask for a page of them')
    const statement = { ...(namedOf(text, names) ?? { text }), values: [...values] }
    return !own && READS.test(text) ? ask(statement) : alone(statement)
  }
  async function alone(statement: Statement): Promise<pg.QueryResult> {
    own ??= await pool.connect()
    return statement.text.startsWith(ownPlan) ? plannedAnew(own, statement) : own.query(statement)
  }
  return { query, release: () => own?.release() }
}

/** In a transaction that fails the second setting is refused, and rolled back with the first. */
async function plannedAnew(client: pg.PoolClient, statement: Statement): Promise<pg.QueryResult> {
  await client.query('set plan_cache_mode = force_custom_plan')
  try {
    return await client.query(statement)
  } finally {
    await client.query('reset plan_cache_mode').catch(() => {})
  }
}

/** With the text as it first came: every connection keeps it, and a copy for each is 30 kB times all statements. */
function namedOf(text: string, names: Names): Named | undefined {
  const known = names.get(text)
  if (known || names.size >= MAX_NAMES || !PREPARABLE.test(text)) return known
  const named = { name: createHash('sha256').update(text).digest('base64url').slice(0, 24), text }
  names.set(text, named)
  return named
}
