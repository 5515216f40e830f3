import { type RawBuilder, sql } from 'kysely'
import type { Periode } from '#src/tellen/telregimes/tel.ts'

/** `gezienOp`: as it was known at that moment; left out: as it is known now. */
export type Telvraag = Periode & { gezienOp?: Date | undefined }

/** In SQL, over `plek_feit as f`: a fact that holds, as far as it was known then. */
export const geldt = ({ gezienOp }: Pick<Telvraag, 'gezienOp'>): RawBuilder<boolean> =>
  gezienOp
    ? sql<boolean>`(not f.vervalt and f.gemeld_op <= ${gezienOp} and (f.vervangen_op is null or f.vervangen_op > ${gezienOp}))`
    : sql<boolean>`(not f.vervalt and f.vervangen_op is null)`

/** In SQL, over `plek as k`: what the newest check of the register on or before the last day says; null without one. */
export const registerVan = (vraag: Telvraag) =>
  sql<'ja' | 'nee' | 'niet_gecontroleerd' | null>`(select f.waarde from plek_feit f where f.plek_id = k.id
    and f.soort = 'register' and f.op <= ${vraag.tot}::date and ${geldt(vraag)} order by f.op desc limit 1)`

/** In SQL, over `plek as k`: the other side said yes, the last time, to every fact that counts. */
export const isBevestigd = (vraag: Telvraag) => sql<boolean>`(select coalesce(bool_and(coalesce((
    select b.klopt from plek_bevestiging b where b.feit_id = f.id order by b.op desc, b.id limit 1), false)), false)
  from plek_feit f where f.plek_id = k.id and f.soort in ('geplaatst', 'uren', 'verloond') and f.op <= ${vraag.tot}::date
    and ${geldt(vraag)})`

/**
 * Paid minutes per plek and quarter in a period, as whole numbers `teller` over `noemer`, so that nothing is rounded; the
 * rules of telregimes/tel.ts, said to SQL. `welke`: the ids, as a query. In four steps: what happens on each day, from
 * when until when somebody was placed for how many hours, what of that lies in each quarter, and the paid hours that take its place.
 */
export const minutenPerKwartaal = (welke: RawBuilder<unknown>, vraag: Telvraag) => sql<{
  plekId: string
  kwartaal: string
  teller: string
  noemer: number
  dagen: number
}>`
  with dag as (
    select f.plek_id, f.op, bool_or(f.soort = 'geplaatst') as begint, bool_or(f.soort in ('beeindigd', 'doorgestroomd')) as eindigt,
      coalesce(max(f.minuten) filter (where f.soort = 'uren'), max(f.minuten) filter (where f.soort = 'geplaatst')) as minuten
    from plek_feit f
    where f.plek_id in (${welke}) and f.soort in ('geplaatst', 'uren', 'beeindigd', 'doorgestroomd')
      and f.op <= ${vraag.tot}::date + 92 and ${geldt(vraag)}
    group by f.plek_id, f.op
  ), geteld as (
    select d.*, count(*) filter (where begint <> eindigt) over w as hoeveelste, count(minuten) over w as uren,
      coalesce(lead(op) over w, 'infinity') as tot
    from dag d window w as (partition by plek_id order by op)
  ), stuk as (
    select plek_id, op as van, tot,
      bool_or(begint and not eindigt) over (partition by plek_id, hoeveelste) and hoeveelste > 0 as geplaatst,
      coalesce(max(minuten) over (partition by plek_id, uren), 0) as minuten
    from geteld
  ), kwartaal as (
    select q::date as van, (q + interval '3 months')::date as tot
    from generate_series(date_trunc('quarter', ${vraag.van}::date), ${vraag.tot}::date, interval '3 months') q
  ), deel as (
    select s.plek_id, q.van, q.tot,
      sum(greatest(0, least(s.tot, q.tot, ${vraag.tot}::date + 1) - greatest(s.van, q.van, ${vraag.van}::date))) as dagen,
      sum(s.minuten * greatest(0, least(s.tot, q.tot, ${vraag.tot}::date + 1) - greatest(s.van, q.van, ${vraag.van}::date))) as weekminuten,
      sum(least(s.tot, q.tot) - greatest(s.van, q.van)) as dagen_in_kwartaal
    from stuk s join kwartaal q on s.van < q.tot and s.tot > q.van
    where s.geplaatst
    group by s.plek_id, q.van, q.tot
  )
  select d.plek_id, to_char(d.van, 'YYYY-"K"Q') as kwartaal, d.dagen::int as dagen,
    case when f.id is null then d.weekminuten when d.van >= ${vraag.van}::date and d.tot <= ${vraag.tot}::date + 1 then f.minuten
      else f.minuten * d.dagen end::text as teller,
    case when f.id is null then 7 when d.van >= ${vraag.van}::date and d.tot <= ${vraag.tot}::date + 1 then 1
      else d.dagen_in_kwartaal end::int as noemer
  from deel d left join plek_feit f on f.plek_id = d.plek_id and f.soort = 'verloond' and f.op = d.van and ${geldt(vraag)}
  where d.dagen > 0`
