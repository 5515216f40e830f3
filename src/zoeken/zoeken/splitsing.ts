import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import { delenVan } from '#src/zoeken/taal/samenstelling.ts'

const splitAtOnce = 2000

/**
 * Splits the words that nobody searched among yet; whoever searches first does it for all. Says whether there were any. What
 * another splits at this moment is left to that one, so that nobody waits.
 */
export async function splitNew(db: Db): Promise<boolean> {
  const { rows } = await sql<{ woord: string }>`
    select distinct woord from zoekwoord where delen is null limit ${splitAtOnce}`.execute(db)
  if (rows.length === 0) return false
  const split = rows.map(({ woord }) => ({ woord, delen: delenVan(woord) }))
  await sql`update zoekwoord z set delen = s.delen
    from (select l.ctid as plaats, s.delen from zoekwoord l
      join jsonb_to_recordset(${JSON.stringify(split)}::jsonb) as s (woord text, delen text[]) on s.woord = l.woord
      where l.delen is null for update of l skip locked) s
    where z.ctid = s.plaats`.execute(db)
  return true
}
