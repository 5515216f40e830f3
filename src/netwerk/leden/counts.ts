import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
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
  const counts = filterNames.flatMap((filter) => [
    sql`select ${filter} as filter, v.code, count(*)::int as aantal
      from ${bij(filter)} l cross join lateral (${codesOf(actor)[filter]}) v (code) where v.code is not null group by v.code`,
    sql`select ${filter}, null, count(*)::int from ${bij(filter)}`,
  ])
  const bases = filterNames.map(
    (filter) => sql`${bij(filter)} as materialized (${others(db, actor, { ...query, [filter]: undefined })})`,
  )
  const { rows } = await sql<Row>`with ${sql.join(bases)} ${sql.join(counts, sql` union all `)}`.execute(db)
  return Object.fromEntries(
    filterNames
      .filter((filter) => rows.some((row) => isAll(row, filter) && row.aantal <= mostHits))
      .map((filter) => [filter, byCode(rows.filter((row) => row.filter === filter))]),
  )
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

/** What each filter asks of a member, as `fits` does. */
const codesOf = (actor: Actor): Record<Filternaam, RawBuilder<unknown>> => ({
  rol: sql`select unnest(l.rollen) where ${isShown(actor, 'l.rollen_zicht')}`,
  categorie: sql`select unnest(l.categorieen) where ${isShown(actor, 'l.onderwerpen_zicht')}`,
  soort: sql`select o.soort::text from organisatie o where o.id = l.organisatie_id
    union select o.soort::text from lid_organisatie x join organisatie o on o.id = x.organisatie_id where x.lid_id = l.id`,
  regio: sql`select l.regio`,
})
