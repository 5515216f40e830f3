import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { isReadable } from '#src/proeftuinen/aantekeningen/policy.ts'
import { isClosed, visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { visibleTo as werkwijzeVisibleTo } from '#src/verspreiden/werkwijzen/policy.ts'
import { gewoneWoorden, type Onderwerp } from './passend.ts'

/** What is started from, and who asks. */
export type Vanuit = { db: Db; actor: Actor | null; onderwerp: Onderwerp; id: string }

/** The proeftuin as far as the reader may read it: closed, and nothing fits it. */
const proeftuin = ({ db, actor, id }: Vanuit) => sql`
  select p.categorie, array[p.fase] as fasen, p.routes, p.doelgroepen,
    array[p.organisatiesoort] as organisatiesoorten, p.titel || ' ' || p.vraag as tekst, p.regio
  from proeftuin p where p.id = ${id} and p.id in (${db.selectFrom('proeftuin as p').select('p.id').where(visibleTo(actor))})
    and not ${isClosed(actor)}`

const werkwijze = ({ db, actor, id }: Vanuit) =>
  db
    .selectFrom('werkwijze as w')
    .select(['w.categorie', 'w.fasen', 'w.routes', 'w.doelgroepen', 'w.organisatiesoorten'])
    .select(sql<string>`w.titel || ' ' || w.samenvatting`.as('tekst'))
    .select(sql<string | null>`null::text`.as('regio'))
    .where('w.id', '=', id)
    .where(werkwijzeVisibleTo(actor))

/** What a proeftuin ran into: of its notes those that the reader may read. */
const hobbelsVanProeftuin = ({ actor, id }: Vanuit) => sql`
  select a.id, a.titel from aantekening a join proeftuin p on p.id = a.proeftuin_id
  where a.proeftuin_id = ${id} and a.soort = 'hobbel' and a.verwijderd_op is null and ${isReadable(actor)}
  order by a.datum desc, a.volgorde desc limit 10`

const hobbelsVanWerkwijze = ({ id }: Vanuit) => sql`
  select v.id, v.titel from werkwijze_valkuil v where v.werkwijze_id = ${id} and exists (select from zelf)
  order by v.volgorde limit 10`

/** The words of a text with their stems; not those that everybody says. */
const woordenIn = (tekst: RawBuilder<unknown>) => sql`
  select distinct on (s.lexeem) s.lexeem, w.woord, w.n
  from regexp_split_to_table(lower(${tekst}), '[^[:alnum:]]+') with ordinality w (woord, n)
  cross join lateral (select (ts_lexize('dutch_stem', w.woord))[1] as lexeem) s
  where length(w.woord) > 3 and s.lexeem <> all(array(
    select coalesce((ts_lexize('dutch_stem', g))[1], g) from unnest(${gewoneWoorden}::text[]) g))
  order by s.lexeem, w.n`

const lexemen = (fits: RawBuilder<unknown>) =>
  sql`array(select distinct o.lexeem from (select z.lexeem from zoekwoord z where ${fits} offset 0) o
    where o.lexeem <> '' order by o.lexeem limit 300)`

/**
 * What it is, its words, each with its forms and the compounds with a part of it, and by which two words a hobbel is known
 * again. Tables: `zelf`, `termen`, `hobbels` and `vraag`, of one row.
 */
export const zelf = (vanuit: Vanuit) => sql`
  zelf as materialized (${vanuit.onderwerp === 'proeftuin' ? proeftuin(vanuit) : werkwijze(vanuit)}),
  termen as materialized (
    select w.woord, quote_literal(w.lexeem)::tsquery as nauw, array_to_string(array(
        select quote_literal(f) from unnest(array_append(${lexemen(sql`z.delen && d.delen`)}, w.lexeem)) f), ' | ')::tsquery as ruim,
      (quote_literal(w.lexeem) || ':AB')::tsquery as bovenaan
    from zelf cross join lateral (${woordenIn(sql`zelf.tekst`)}) w
    cross join lateral (select array(
      select distinct e.deel from zoekwoord z cross join lateral unnest(z.delen) e (deel)
      where z.lexeem = w.lexeem and length(e.deel) > 3 and e.deel <> all(${gewoneWoorden}::text[])) as delen) d
    order by w.n limit 25),
  hobbels as materialized (${vanuit.onderwerp === 'proeftuin' ? hobbelsVanProeftuin(vanuit) : hobbelsVanWerkwijze(vanuit)}),
  hobbelwoorden as (select h.id, w.lexeem from hobbels h cross join lateral (${woordenIn(sql`h.titel`)}) w),
  vraag as materialized (select
    (select string_agg(ruim::text, ' | ')::tsquery from termen) as woorden,
    (select string_agg(format('%L & %L', a.lexeem, b.lexeem), ' | ')::tsquery
      from hobbelwoorden a join hobbelwoorden b on b.id = a.id and b.lexeem > a.lexeem) as hobbels,
    array(select c.code from categorie c join categorie e on e.code = (select categorie from zelf)
      where exists (select from unnest(c.cpv_begin) x cross join unnest(e.cpv_begin) y where left(x, 2) = left(y, 2)))
      as buurt)`
