import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { forTheseWords } from '#src/platform/for-these-words.ts'
import { isClosed, visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { countedHits, countProeftuinen } from './counts.ts'
import type { Filters } from './filters.ts'
import { selection } from './list.ts'
import { readTerms, type Woord } from './woorden.ts'

/** Another search that does find something, and how many; at `countedHits` it may be more. */
export type Nabij = { q: string; aantal: number }

/** Where nothing was found: what was looked at, and what is near. */
export type Gezocht = {
  /** So many proeftuinen that the actor may see were looked at: with words, those that fit the filters. */
  aantal: number
  /** What the same words find without the filters. */
  zonderFilters: number
  /** The words one by one, of several. */
  woorden: Nabij[]
  /** What looks like a word that is nowhere, or begins with it. */
  lijkt: Nabij[]
  /** Kinds of work that look like it. */
  categorieen: { code: string; aantal: number }[]
}

/** Nothing in it tells of more than what the actor finds by following it. */
export async function listNabij(db: Db, actor: Actor | null, filters: Filters): Promise<Gezocht> {
  const { woorden, ...chosen } = filters
  const typed = (woorden ?? []).filter(({ niet }) => !niet)
  const alike = await listAlike(db, actor, typed)
  const own = typed.map(({ tekst }) => tekst)
  const near = [...alike.map(({ woord }) => woord), ...own.filter(isWord).map(prefixOf)]
  const terms = await readTerms(db, [...new Set([...own, ...near])])
  const categorie = alike.flatMap(({ categorie: code }) => code ?? [])
  const [counts, [zonderFilters = 0, ...hits]] = await Promise.all([
    countProeftuinen(db, actor, { filters: woorden ? chosen : {}, values: { ...noValues, categorie } }),
    countHits(db, actor, [woorden ?? [], ...terms.map((term) => [{ ...term, niet: false }])]),
  ])
  const aantalVan = new Map(terms.map(({ tekst }, n) => [tekst, hits[n] ?? 0]))
  const dead = own.filter((tekst) => !aantalVan.get(tekst))
  const lijkt = [
    ...alike.filter(({ bij }) => dead.includes(bij)).map(({ woord }) => woord),
    ...dead.map(prefixOf),
  ]
  const found = (wanted: string[]) =>
    [...new Set(wanted)].map((tekst) => ({ q: tekst, aantal: aantalVan.get(tekst) ?? 0 })).filter(hasHits)
  return {
    aantal: counts.totaal,
    zonderFilters,
    lijkt: found(lijkt).slice(0, 4),
    woorden: own.length > 1 ? found(own) : [],
    categorieen: [...counts.per.categorie].map(([code, aantal]) => ({ code, aantal })).filter(hasHits),
  }
}

const noValues = { fase: [], route: [], uitkomst: [], categorie: [], soort: [], regio: [] }
const hasHits = ({ aantal }: { aantal: number }) => aantal > 0
const isWord = (tekst: string) => /^[\p{L}\p{N}]{3,}$/u.test(tekst)
const prefixOf = (tekst: string) => `${tekst}*`

/** How many proeftuinen hold all words of a set, for each set; in one statement. */
async function countHits(db: Db, actor: Actor | null, sets: Woord[][]): Promise<number[]> {
  const counted = sets.map((woorden) => {
    const hits = selection(db, actor, { woorden }).select('p.id').limit(countedHits)
    return sql`(select count(*) from (${hits}) h)`
  })
  const rows = await forTheseWords(
    db,
    sql<{ aantallen: number[] }>`select array[${sql.join(counted)}]::int[] as aantallen`,
  )
  return rows[0]?.aantallen ?? []
}

/** As its index has it. */
const zin = sql<string>`lower(p.titel || ' ' || p.vraag)`

type Alike = { bij: string; woord: string; categorie: string | null }

/**
 * Words of titles and questions that the actor may read, and of kinds of work, that look like one of these; likest first.
 * Half a word may be written well: its beginning and its end are looked for, too.
 */
async function listAlike(db: Db, actor: Actor | null, woorden: Woord[]): Promise<Alike[]> {
  if (woorden.length === 0) return []
  const readable = db
    .selectFrom('proeftuin as p')
    .where(visibleTo(actor))
    .where('p.gestartOp', 'is not', null)
    .where((eb) => eb.not(isClosed(actor)))
    .where(
      sql<boolean>`(${zin} %> t.woord or ${zin} %> left(t.woord, t.deel) or ${zin} %> right(t.woord, t.deel))`,
    )
    .select([sql<string | null>`null`.as('categorie'), zin.as('zin')])
    .limit(100)
  return forTheseWords(
    db,
    sql<Alike>`select t.bij, w.woord, min(z.categorie) as categorie
      from (select bij, lower(bij) as woord, greatest(4, length(bij) * 2 / 3) as deel from unnest(${woorden.map(({ tekst }) => tekst)}::text[]) as typed (bij)) t
      cross join lateral (${readable} union all select code, lower(naam) from categorie) z
      cross join lateral regexp_split_to_table(z.zin, '[^[:alnum:]]+') as w (woord)
      where similarity(w.woord, t.woord) >= 0.4 and length(w.woord) > 3 and w.woord <> t.woord
      group by t.bij, w.woord, t.woord order by similarity(w.woord, t.woord) desc, w.woord limit 12`,
  )
}
