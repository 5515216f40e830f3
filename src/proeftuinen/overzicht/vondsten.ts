import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Aantekeningsoort } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import { forTheseWords } from '#src/platform/for-these-words.ts'
import { isReadable } from '#src/proeftuinen/aantekeningen/policy.ts'
import type { ProeftuinKaart } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { verdereNamen } from '#src/proeftuinen/proeftuin/velden.ts'
import { selection } from './list.ts'
import type { Woord } from './woorden.ts'

/** The sentence in which a word was found that the card does not show; `raak` are the words themselves. */
export type Vondst = {
  bron: Aantekeningsoort | 'routewissel' | 'route' | 'lessen' | 'opbrengst' | 'aanleiding'
  stukken: { tekst: string; raak: boolean }[]
}
export type Vondsten = Map<string, Vondst>

/** Around what matched: characters that mean nothing, so that no text of a member can be taken for them. */
const [open, close] = ['\uE000', '\uE001']
const headline = `StartSel=${open}, StopSel=${close}, MaxFragments=1, MinWords=8, MaxWords=26`

/** Of these cards, those that were found by words which title and question do not hold; only what this actor may read. */
export async function listVondsten(
  db: Db,
  actor: Actor | null,
  { kaarten, woorden = [] }: { kaarten: ProeftuinKaart[]; woorden?: Woord[] | undefined },
): Promise<Vondsten> {
  if (woorden.length === 0 || kaarten.length === 0) return new Map()
  const rows = await forTheseWords(db, passages(db, actor, { kaarten, woorden }))
  return new Map(rows.map(({ id, bron, passage }) => [id, { bron, stukken: piecesOf(passage) }]))
}

const piecesOf = (passage: string) =>
  passage.split(close).flatMap((piece) => {
    const [before = '', hit] = piece.split(open)
    return [
      { tekst: before, raak: false },
      { tekst: hit ?? '', raak: true },
    ].filter(({ tekst }) => tekst !== '')
  })

/** The part with most of the words that the card lacks; of those the newest line of the logboek first. */
const passages = (
  db: Db,
  actor: Actor | null,
  { kaarten, woorden }: { kaarten: ProeftuinKaart[]; woorden: Woord[] },
) =>
  selection(db, actor, { woorden })
    .where(
      'p.id',
      'in',
      kaarten.map(({ id }) => id),
    )
    .innerJoinLateral(
      sql<{ vraag: string | null }>`(select string_agg('(' || w.zoekvraag || ')', ' | ') as vraag
        from unnest(${woorden.filter(({ niet }) => !niet).map(({ zoekvraag }) => zoekvraag)}::text[]) as w (zoekvraag)
        where not to_tsvector('dutch', p.titel || ' ' || p.vraag) @@ w.zoekvraag::tsquery)`.as('gemist'),
      (join) => join.onTrue(),
    )
    .innerJoinLateral(
      sql<{ bron: Vondst['bron']; tekst: string }>`(select d.bron, d.tekst from (${parts(actor)}) d
        order by ts_rank(d.zoektekst, gemist.vraag::tsquery) desc, d.datum desc nulls last limit 1)`.as(
        'deel',
      ),
      (join) => join.onTrue(),
    )
    .select(['p.id', 'deel.bron'])
    .select(
      sql<string>`ts_headline('dutch', ${withoutMarks(sql`deel.tekst`)}, gemist.vraag::tsquery, ${headline})`.as(
        'passage',
      ),
    )

/** A text as people read it, without the marks of its formatting and without the two characters above. */
const withoutMarks = (text: ReturnType<typeof sql>) =>
  sql`regexp_replace(regexp_replace(translate(${text}, ${open + close}, ''),
    '\\[([^\\]]*)\\]\\([^)]*\\)', '\\1', 'g'), '[*_>#\`]+', '', 'g')`

/** A switch of route is for the circle of its proeftuin, whoever wrote it. */
const switchColumns = {
  zichtbaarheid: sql`p.zichtbaarheid::text::kring`,
  door: sql`null::uuid`,
  van: sql`false`,
  leverancier: sql`null::uuid`,
}

/** What it says beside its title and question, in one. */
const written = sql.join(verdereNamen.map((naam) => sql`nullif(${sql.ref(`p.${naam}`)}, '')`))

/** What holds one of the words: lines of the logboek, switches of route, what was learned, how it began. */
const parts = (actor: Actor | null) => sql`
  select a.soort::text as bron, a.datum, a.titel || ': ' || a.tekst as tekst, s.zoektekst
  from kennisspoor s join aantekening a on a.id = s.aantekening_id
  where s.proeftuin_id = p.id and s.zoektekst @@ gemist.vraag::tsquery and ${isReadable(actor)}
  union all
  select t.bron, t.datum, t.tekst, t.zoektekst from (
    select 'routewissel' as bron, w.datum, concat_ws(': ', nullif(w.titel, ''), w.reden) as tekst,
      to_tsvector('dutch', w.titel || ' ' || w.reden) as zoektekst
    from routewissel w where w.proeftuin_id = p.id and ${isReadable(actor, switchColumns)}
    union all
    select 'route', r.geeindigd_op, r.verloop, to_tsvector('dutch', r.verloop)
    from route_periode r where r.proeftuin_id = p.id and r.verloop <> ''
    union all
    select 'lessen', null, l.tekst, to_tsvector('dutch', l.tekst)
    from afronding f cross join lateral (select concat_ws(' ', nullif(f.geleerd, ''), nullif(f.anders_doen, ''),
      nullif(f.aaneenschakeling, '')) as tekst) l
    where f.proeftuin_id = p.id and f.heropend_op is null
    union all
    select 'opbrengst', null, o.tekst, to_tsvector('dutch', o.tekst)
    from afronding f join opbrengst u on u.afronding_id = f.id
      cross join lateral (select concat_ws(', ', u.omschrijving, nullif(u.bewijs, '')) as tekst) o
    where f.proeftuin_id = p.id and f.heropend_op is null
    union all
    select 'aanleiding', null, v.tekst, to_tsvector('dutch', v.tekst)
    from (select concat_ws(' ', ${written}) as tekst) v) t
  where t.zoektekst @@ gemist.vraag::tsquery`
