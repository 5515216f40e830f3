import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Rijen, Vindbaar } from '#src/platform/vindbaar.ts'
import { mostHits } from './filters.ts'

/** Of a word that is nearly everywhere, so many of the newest rows are read, and as many as it takes of the others. */
const newest = 5000

/**
 * By the index of words: materialized, because the planner takes a word that it never counted for one that is everywhere, and
 * would read the table. It is read no further than what asks for it.
 */
const byIndex =
  (q: string): Rijen =>
  ({ tabel, woorden }) =>
    sql`(with r as materialized (
    select * from ${sql.table(tabel)} where ${sql.ref(woorden)} @@ ${q}::tsquery) select * from r)`

const amongNewest =
  (q: string): Rijen =>
  ({ woorden, nieuwst }) =>
    sql`(select * from (${nieuwst} limit ${newest}) n where n.${sql.ref(woorden)} @@ ${q}::tsquery)`

/** Whether a noun says which of its rows are the newest. */
function hasNewest({ treffers }: Vindbaar, db: Db, actor: Actor | null): boolean {
  let has = false
  treffers(db, actor, ({ nieuwst }) => {
    has = nieuwst !== null
    return sql``
  })
  return has
}

const bounded = (select: RawBuilder<unknown>) => sql`select * from (${select}) t limit ${mostHits + 1}`

type Asked = { db: Db; actor: Actor | null; q: string; vindbaar: Vindbaar[] }

/**
 * The hits of every noun as the table `bron`: all there are when there are at most a thousand, and otherwise a thousand with
 * those among the newest.
 */
export function bron({ db, actor, q, vindbaar }: Asked): RawBuilder<unknown> {
  const parts = vindbaar.flatMap((noun, n) => {
    const all = noun.treffers(db, actor, byIndex(q))
    if (!all) return []
    const [name, late] = [sql.table(`alle_${n}`), sql.table(`nieuw_${n}`)]
    const found = {
      table: sql`${name} as materialized (${bounded(all)})`,
      select: sql`select * from ${name}`,
    }
    if (!hasNewest(noun, db, actor)) return [found]
    const latest = noun.treffers(db, actor, amongNewest(q)) ?? all
    return [
      found,
      {
        table: sql`${late} as materialized (select * from (${latest}) t
          where (select count(*) from ${name}) > ${mostHits} limit ${mostHits})`,
        select: sql`select * from ${late} l where not exists (select from ${name} a where a.id = l.id)`,
      },
    ]
  })
  return sql`${sql.join(parts.map(({ table }) => table))},
    bron as materialized (${sql.join(
      parts.map(({ select }) => select),
      sql` union all `,
    )})`
}
