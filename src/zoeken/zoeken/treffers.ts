import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { forTheseWords } from '#src/platform/for-these-words.ts'
import type { Vindbaar } from '#src/platform/vindbaar.ts'
import { bron } from './bron.ts'
import { type Filter, type Filters, filterNames, mostHits, pageSize } from './filters.ts'
import type { Zoekterm } from './woorden.ts'

/** `op`: its day, 'YYYY-MM-DD'; null where none means anything. */
export type Treffer = { soort: string; id: string; op: string | null }
export type Telling = { totaal: number; per: Record<Filter, Map<string, number>>; meer: boolean }
export type Uitslag = {
  treffers: Treffer[]
  telling: Telling
  /** Whatever the filters. */
  alles: number
  /** The terms that nothing holds of what this actor may read and what was looked for. */
  nergens: Zoekterm[]
}

/** In what these nouns let be found. */
export type Gevraagd = Gezocht & { vindbaar: Vindbaar[] }

type Gezocht = {
  termen: Zoekterm[]
  filters: Filters
  op: 'nieuwste' | undefined
  pagina: number
  /** All terms are asked for, or what holds at least a third of them. */
  wijze: 'alle' | 'deel'
}

const wanted = (termen: Zoekterm[]) => termen.filter(({ niet }) => !niet)
const joined = (parts: string[], by: '&' | '|') => parts.map((part) => `(${part})`).join(` ${by} `)

/** What must hold, as a tsquery. */
function asked({ termen, wijze }: Gezocht): string {
  const all = joined(
    wanted(termen).map(({ ruim }) => ruim),
    wijze === 'alle' ? '&' : '|',
  )
  const none = termen.filter(({ niet }) => niet).map(({ ruim }) => `!(${ruim})`)
  return [`(${all})`, ...none].join(' & ')
}

const several: readonly Filter[] = ['fase', 'route', 'categorie']

/** What something counts under: of some it may have several. */
const valuesOf = (name: Filter) => (several.includes(name) ? sql.ref(name) : sql`array[${sql.ref(name)}]`)

/** The chosen filters, but for one: so that its own values are counted beside what is chosen. */
function within(filters: Filters, but?: Filter): RawBuilder<unknown> {
  const tests = filterNames
    .filter((name) => name !== but && filters[name] !== undefined)
    .map((name) => sql`${filters[name]} = any(${valuesOf(name)})`)
  return tests.length === 0 ? sql`true` : sql`(${sql.join(tests, sql` and `)})`
}

/**
 * What this actor may read and that holds the words, of every noun: who may read it is asked in the same statement. Each
 * term counts the more, the fewer of what was found hold it, and more so as it was typed than in a wider sense.
 */
function found(db: Db, actor: Actor | null, { vindbaar, ...gezocht }: Gevraagd) {
  const terms = wanted(gezocht.termen)
  const any = joined(
    terms.map(({ ruim }) => ruim),
    '|',
  )
  const least = gezocht.wijze === 'alle' ? 0 : Math.ceil(terms.length / 3)
  return sql`
    ${bron({ db, actor, q: asked(gezocht), vindbaar })},
    termen as (select * from unnest(${terms.map(({ nauw }) => nauw)}::tsquery[], ${terms.map(({ ruim }) => ruim)}::tsquery[])
      with ordinality as t (nauw, ruim, n)),
    raak as materialized (
      select b.soort, b.id, t.n, case when b.woorden @@ t.nauw then 1.0 else 0.6 end as waarde
      from bron b cross join termen t where b.woorden @@ t.ruim),
    zeldzaam as (select n, ln(1 + (select count(*) from bron)::float / count(*)) + 0.1 as gewicht from raak group by n),
    punten as (select r.soort, r.id, sum(r.waarde * z.gewicht) as punten, count(*) as aantal
      from raak r join zeldzaam z using (n) group by r.soort, r.id),
    gevonden as materialized (
      select b.soort, b.id, b.op, b.fase, b.route, b.uitkomst, b.categorie, b.organisatiesoort, b.regio,
        extract(year from b.op)::text as jaar,
        p.punten + 2 * ts_rank('{0.05, 0.2, 0.5, 1}', b.woorden, ${any}::tsquery) as punten
      from bron b join punten p on p.soort = b.soort and p.id = b.id where p.aantal >= ${least})`
}

const countsOf = (name: Filter, filters: Filters) => sql`
  select ${name}::text as naam, v.waarde, count(*)::int as aantal from gevonden, unnest(${valuesOf(name)}) as v (waarde)
  where ${within(filters, name)} and v.waarde is not null group by 2`

/** More of a kind than a search reads. */
const isMeer = sql`coalesce((select max(n) > ${mostHits} from (select count(*) as n from bron group by soort) k), false)`

type Row = {
  treffers: Treffer[]
  totaal: number
  alles: number
  raak: number[]
  tellingen: { naam: Filter; waarde: string; aantal: number }[]
  meer: boolean
}

/** One page, with what was counted of the whole; in one statement. */
export async function zoekTreffers(db: Db, actor: Actor | null, gezocht: Gevraagd): Promise<Uitslag> {
  const { filters, op, pagina } = gezocht
  if (wanted(gezocht.termen).length === 0) return nothing
  const order =
    op === 'nieuwste' ? sql`op desc nulls last, punten desc, id` : sql`punten desc, op desc nulls last, id`
  const [row] = await forTheseWords(
    db,
    sql<Row>`with ${found(db, actor, gezocht)}
    select
      (select count(*)::int from gevonden where ${within(filters)}) as totaal,
      (select count(*)::int from gevonden) as alles, array(select distinct n::int - 1 from raak) as raak,
      ${isMeer} as meer,
      coalesce((select json_agg(json_build_object('naam', naam, 'waarde', waarde, 'aantal', aantal)) from (
        ${sql.join(
          filterNames.map((name) => countsOf(name, filters)),
          sql` union all `,
        )}) k), '[]') as tellingen,
      coalesce((select json_agg(json_build_object('soort', soort, 'id', id, 'op', op)) from (
        select soort, id, op from gevonden where ${within(filters)} order by ${order}
        limit ${pageSize} offset ${(pagina - 1) * pageSize}) b), '[]') as treffers`,
  )
  if (!row) return nothing
  const raak = new Set(row.raak)
  const nergens = wanted(gezocht.termen).filter((_, n) => !raak.has(n))
  return { treffers: row.treffers, telling: tellingOf(row), alles: row.alles, nergens }
}

export type Alle = { treffers: Treffer[]; meer: boolean }

/** All that holds all of the words, the newest first; `meer`: of some kind there is more than is read. */
export async function listTreffers(db: Db, actor: Actor | null, gezocht: Gevraagd): Promise<Alle> {
  if (wanted(gezocht.termen).length === 0) return { treffers: [], meer: false }
  const [row] = await forTheseWords(
    db,
    sql<Alle>`with ${found(db, actor, gezocht)}
    select ${isMeer} as meer, coalesce((
      select json_agg(json_build_object('soort', soort, 'id', id, 'op', op) order by op desc nulls last, id)
      from gevonden where ${within(gezocht.filters)}), '[]') as treffers`,
  )
  return row ?? { treffers: [], meer: false }
}

function tellingOf({ totaal, tellingen, meer }: Pick<Row, 'totaal' | 'tellingen' | 'meer'>): Telling {
  const per = Object.fromEntries(
    filterNames.map((name) => [name, new Map<string, number>()]),
  ) as Telling['per']
  for (const { naam, waarde, aantal } of tellingen) per[naam].set(waarde, aantal)
  return { totaal, per, meer }
}

const nothing: Uitslag = {
  treffers: [],
  alles: 0,
  nergens: [],
  telling: tellingOf({ totaal: 0, tellingen: [], meer: false }),
}
