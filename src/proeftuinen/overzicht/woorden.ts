import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { isReadable } from '#src/proeftuinen/aantekeningen/policy.ts'

/**
 * One of the words that somebody searches for, or words in quotes: as typed, as PostgreSQL asks for it, and without (-).
 * `rijen`: in how many rows of zoekspoor it is, whoever may read them; above `few` it is not counted on.
 */
export type Woord = { tekst: string; zoekvraag: string; niet: boolean; rijen: number }

/** A word in so few rows is looked up first; with words in more of them a page is soon full when the list is read on. */
const few = 5000

const oneTerm = /-?(?:"[^"]*"?|[^\s"]+)/
const terms = new RegExp(`${oneTerm.source}(?:\\s+or\\s+${oneTerm.source})*`, 'gi')

/**
 * What was typed, word by word: each may stand in another part of a proeftuin. Words that mean nothing, such as 'de',
 * are left out. `snuffel*` is every word that begins so. Nothing typed: undefined.
 */
export async function readWoorden(db: Db, q: string | undefined): Promise<Woord[] | undefined> {
  return q ? readTerms(db, q.match(terms) ?? []) : undefined
}

/** The same for terms that are apart already. */
export async function readTerms(db: Db, typed: string[]): Promise<Woord[]> {
  const { rows } = await sql<Woord>`
    select t.tekst, t.niet, z.zoekvraag::text as zoekvraag,
      (select count(*) from (select from zoekspoor s where s.zoektekst @@ z.zoekvraag limit ${few + 1}) s)::int as rijen
    from (select regexp_replace(term, '^-', '') as tekst, term like '-_%' as niet, n
      from unnest(${typed}::text[]) with ordinality as typed (term, n)) t
    cross join lateral (select case when t.tekst ~ '^[[:alnum:]]{3,}\\*$'
      then to_tsquery('dutch', rtrim(t.tekst, '*') || ':*')
      else websearch_to_tsquery('dutch', t.tekst) end as zoekvraag offset 0) z
    where numnode(z.zoekvraag) > 0 order by t.n`.execute(db)
  return rows
}

/** Over `proeftuin as p`: it holds all words, in parts that this actor may read. Without words that mean something: none. */
export function woordenIn(actor: Actor | null, woorden: Woord[]) {
  const wanted = woorden.filter(({ niet }) => !niet).sort((a, b) => a.rijen - b.rijen)
  const [rarest] = wanted
  if (!rarest) return [sql<boolean>`false`]
  return [...(rarest.rijen > few ? [] : [isAmong(rarest)]), ...woorden.map((woord) => holds(actor, woord))]
}

/** As a list of ids, because the planner takes a word that it never counted for a common one. */
const isAmong = ({ zoekvraag }: Woord) => sql<boolean>`p.id = any(array(
  select s.proeftuin_id from zoekspoor s where s.zoektekst @@ ${zoekvraag}::tsquery))`

const traceColumns = {
  zichtbaarheid: sql.ref('z.zichtbaarheid'),
  door: sql.ref('z.door_id'),
  van: sql.ref('z.van_leverancier'),
  leverancier: sql.ref('z.leverancier_id'),
}

const holds = (
  actor: Actor | null,
  { zoekvraag, niet }: Woord,
) => sql<boolean>`${niet ? sql`not ` : sql``}exists (
  select from zoekspoor z where z.proeftuin_id = p.id and z.zoektekst @@ ${zoekvraag}::tsquery
    and (z.zichtbaarheid is null or ${isReadable(actor, traceColumns)}))`
