import type pg from 'pg'

/** What a database is, by its own word: nothing yet, a demo with invented people, or a real Vonk. */
export type MadeAs = 'nothing' | 'demo' | 'real'

type Asks = Pick<pg.Pool | pg.Client, 'query'>

/** A demo is only what was made as one (see migrations.ts). Whatever else has anything in it, is real. */
export async function madeAs(client: Asks): Promise<MadeAs> {
  const { rows } = await client.query(`
    select to_regclass('migratie') is not null as known, exists (
      select from pg_class where relkind in ('r', 'p') and relname <> 'migratie'
        and relnamespace = to_regnamespace(current_schema())) as filled`)
  const [{ known, filled }] = rows
  const { first, demo } = known ? await readFirst(client) : { first: true, demo: false }
  if (demo) return 'demo'
  return first && !filled ? 'nothing' : 'real'
}

/** As JSON, because a database of an older Vonk does not have the column. */
async function readFirst(client: Asks): Promise<{ first: boolean; demo: boolean }> {
  const { rows } = await client.query(`
    select count(*) = 0 as first, coalesce(bool_or((to_jsonb(m) ->> 'demo')::boolean), false) as demo from migratie m`)
  return rows[0]
}
