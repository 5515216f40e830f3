import { createHash } from 'node:crypto'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'

// A list of ids of any length makes a text of its own: past this many texts, new ones go unnamed, so that the
// memory of a database connection stays bounded.
const MAX_NAMES = 1_000
const PREPARABLE = /^\s*\(?\s*(select|insert|update|delete|with)\b/i

type Named = { name: string; text: string }
type Names = Map<string, Named>

/** What a statement begins with that asks for a plan of its own; see for-these-words.ts. */
export const ownPlan = '/* for these words */'

/**
 * The pool as Kysely sees it: each distinct SQL text is prepared and planned once per connection (`plan_cache_mode` in
 * database.ts) and then only executed; but one with `ownPlan` is planned for its values, each time.
 */
export function withNamedStatements(pool: pg.Pool): PostgresPool {
  const names: Names = new Map()
  return {
    connect: async () => named(await pool.connect(), names),
    // Kysely calls this only when it was used, so whoever made the pool ends it.
    end: async () => {},
  }
}

function named(client: pg.PoolClient, names: Names): PostgresPoolClient {
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query(text: string | PostgresCursor<unknown>, values: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') return client.query(text as unknown as pg.Submittable)
    if (text.startsWith(ownPlan)) return plannedAnew(client, text, [...values])
    const known = namedOf(text, names)
    return known ? client.query({ ...known, values: [...values] }) : client.query(text, [...values])
  }
  return { query, release: () => client.release() }
}

/** In a transaction that fails the second setting is refused, and rolled back with the first. */
async function plannedAnew(client: pg.PoolClient, text: string, values: unknown[]): Promise<pg.QueryResult> {
  await client.query('set plan_cache_mode = force_custom_plan')
  try {
    return await client.query(text, values)
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
