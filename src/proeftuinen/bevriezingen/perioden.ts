import { type RawBuilder, sql } from 'kysely'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Periode } from './bevriezing.ts'

/** Days that somebody opened a page while it ran, by the dates of that day. */
const witnessed = sql`not i.voorbereiding and not i.afgelopen`

/** By the dates of the tender, and as long as it ran by dates that were corrected. */
const ofTender = (p: Proeftuin) => sql`
  select true as aanbesteding, a.gepubliceerd_op as van, a.gunningsbeslissing_op as gegund, e.tot,
    a.vroegtijdig_beeindigd_op is not null as gestopt, least(a.gepubliceerd_op, a.gesloten_sinds, i.eerste) as begin,
    case when e.tot is not null or ${p.aanbestedingstand}::text is distinct from 'loopt' then greatest(e.tot, i.laatste + 1) end as eind
  from aanbesteding a, lateral (select coalesce(a.definitief_op, a.vroegtijdig_beeindigd_op) as tot) e,
    lateral (select min(i.dag) as eerste, max(i.dag) as laatste from inkijk i where i.aanbesteding_id = a.id
      and (i.proeftuin_id is null or i.proeftuin_id = ${p.id}) and ${witnessed}) i
  where a.id = ${p.aanbestedingId} and (a.gepubliceerd_op <= current_date or i.eerste is not null)`

const phases = (id: string) => sql`
  select range_agg(daterange(f.begonnen_op, f.geeindigd_op)) from fase_periode f
  where f.proeftuin_id = ${id} and f.fase = 'selecteren_en_gunnen'`

const buyingRoutes = (id: string) => sql`
  select range_agg(daterange(r.begonnen_op, r.geeindigd_op)) from route_periode r
  where r.proeftuin_id = ${id} and koopt_in(array[r.route])`

const roundedOff = (id: string) => sql`
  select range_agg(daterange(a.afgerond_op::date, a.heropend_op::date)) from afronding a where a.proeftuin_id = ${id}`

const looks = (id: string) => sql`
  select range_agg(daterange(i.dag, i.dag + 1)) from inkijk i
  where i.proeftuin_id = ${id} and i.aanbesteding_id is null and ${witnessed}`

const orNever = (days: RawBuilder<unknown>) => sql`coalesce((${days}), '{}'::datemultirange)`

/** From when its tender took over, until somebody was chosen anew after that. */
const byTender = (id: string) => sql`
  select range_agg(daterange(t.begin, least(
    (select min(f.begonnen_op) from fase_periode f
      where f.proeftuin_id = ${id} and f.fase = 'selecteren_en_gunnen' and f.begonnen_op > t.eind),
    (select min(r.begonnen_op) from route_periode r
      where r.proeftuin_id = ${id} and koopt_in(array[r.route]) and r.begonnen_op > t.eind)))) from tender t`

/** While somebody was chosen beside a tender: in that phase, on a route that buys, until its tender took over. */
const ofChoice = ({ id }: Proeftuin) => sql`
  select unnest(${orNever(phases(id))} * ${orNever(buyingRoutes(id))} - ${orNever(roundedOff(id))}
    - ${orNever(byTender(id))} + ${orNever(looks(id))}) as dagen`

/** Each time that the purchase of this proeftuin ran, the last first. */
export const periodenOf = (p: Proeftuin) => sql<Periode>`
  with tender as (${ofTender(p)})
  select * from tender
  union all
  select false, null, null, null, false, lower(k.dagen), upper(k.dagen) from (${ofChoice(p)}) k
  order by begin desc`
