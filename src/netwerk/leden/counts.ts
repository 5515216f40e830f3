import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { type Filternaam, filterNames, type LedenQuery } from './filters.ts'
import { matching, mostHits } from './list.ts'
import { isShown, may } from './policy.ts'

/** By filter, how many members each code would give. */
export type Tellingen = Partial<Record<Filternaam, Record<string, number>>>

type Row = { filter: Filternaam; code: string | null; aantal: number }

/**
 * How many each choice would give beside what else is chosen, counted by what this actor may see of them; one statement. A filter that more
 * members fit than a search reads, is left out.
 */
export async function countLeden(db: Db, actor: Actor | null, query: LedenQuery): Promise<Tellingen> {
  if (!may.list(actor)) return {}
  // A search has its words written into the statement.
  const rows = query.q
    ? (await counts(db, actor, query).execute(db)).rows
    : await countsOnce(db, actor, { ...query, na: undefined, volgorde: undefined })
  return Object.fromEntries(
    filterNames
      .filter((filter) => rows.some((row) => isAll(row, filter) && row.aantal <= mostHits))
      .map((filter) => [filter, byCode(rows.filter((row) => row.filter === filter))]),
  )
}

const countsOnce = builtOnce((db, actor, query: LedenQuery) => ({
  compile: () => counts(db, actor as Actor, query).compile(db),
}))

/** Who fits all that is chosen is read once, for every filter in which nothing is chosen; and once more without each choice. */
function counts(db: Db, actor: Actor, query: LedenQuery) {
  const chosen = filterNames.filter((filter) => query[filter])
  const bases = [
    sql`bij_alles as materialized (${others(db, actor, query)})`,
    ...chosen.map(
      (filter) =>
        sql`${bij(filter)} as materialized (${others(db, actor, { ...query, [filter]: undefined })})`,
    ),
  ]
  const each = filterNames.flatMap((filter) => {
    const base = chosen.includes(filter) ? bij(filter) : sql.id('bij_alles')
    return [
      sql`select ${sql.lit(filter)} as filter, v.code::text, count(*)::int as aantal
        from (${codesIn(base, actor)[filter]}) v (code) group by v.code`,
      sql`select ${sql.lit(filter)}, null, count(*)::int from ${base}`,
    ]
  })
  return sql<Row>`with ${sql.join(bases)} ${sql.join(each, sql` union all `)}`
}

const bij = (filter: Filternaam) => sql.id(`bij_${filter}`)

/** Who fits the other filters; one more than are counted tells that there are more. */
const others = (db: Db, actor: Actor, query: LedenQuery) =>
  matching(db, actor, query)
    .select(['l.id', 'l.rollen', 'l.rollenZicht', 'l.categorieen', 'l.onderwerpenZicht'])
    .select(['l.organisatieId', 'l.regio'])
    .limit(mostHits + 1)

const isAll = ({ filter, code }: Row, wanted: Filternaam) => filter === wanted && code === null

const byCode = (rows: Row[]): Record<string, number> =>
  Object.fromEntries(rows.flatMap(({ code, aantal }) => (code === null ? [] : [[code, aantal]])))

/** What each filter asks of a member, as `fits` does: a code for each time that a member has it. */
const codesIn = (base: RawBuilder<unknown>, actor: Actor): Record<Filternaam, RawBuilder<unknown>> => ({
  rol: sql`select r.code from ${base} l cross join unnest(l.rollen) r (code) where ${isShown(actor, 'l.rollen_zicht')}`,
  categorie: sql`select c.code from ${base} l cross join unnest(l.categorieen) c (code)
    where ${isShown(actor, 'l.onderwerpen_zicht')}`,
  soort: sql`select s.soort from (
    select l.id, o.soort from ${base} l join organisatie o on o.id = l.organisatie_id
    union select l.id, o.soort from ${base} l join lid_organisatie x on x.lid_id = l.id
      join organisatie o on o.id = x.organisatie_id) s`,
  regio: sql`select l.regio from ${base} l where l.regio is not null`,
})
