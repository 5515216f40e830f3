import { sql } from 'kysely'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Deelname, Inbreng, Lezing, OpTafel, Periode } from './voorkennis.ts'

/** The lists of the document, in SQL. Who may have them is decided in queries.ts. */

const isPrior = ({ id, aanbestedingId }: Proeftuin) => sql`i.voorbereiding
  and (i.proeftuin_id = ${id} or (i.proeftuin_id is null and i.aanbesteding_id = ${aanbestedingId}))`

/** None when nobody ever prepared to buy anything here, and no supplier read along. */
export const periodeOf = (p: Proeftuin) => sql<Periode>`
  select least(b.begin, (select min(i.dag) from inkijk i where ${isPrior(p)})) as begin,
    case when not (${p.bereidtVoor}::boolean or coalesce(a.komt, false))
      then coalesce(a.gepubliceerd_op, a.einde, gekozen.begin, afgerond.dag, greatest(b.eind, anders.dag), b.begin)
    end as eind
  from (select min(f.begonnen_op) as begin, max(f.geeindigd_op) as eind from fase_periode f
      where f.proeftuin_id = ${p.id} and f.fase in ('voorbereiden', 'specificeren')
        and exists (select from route_periode r where r.proeftuin_id = ${p.id} and koopt_in(array[r.route]))) b
    left join lateral (select gepubliceerd_op, coalesce(definitief_op, vroegtijdig_beeindigd_op) as einde,
        coalesce(gepubliceerd_op > current_date, true)
          and num_nonnulls(definitief_op, vroegtijdig_beeindigd_op) = 0 as komt
      from aanbesteding where id = ${p.aanbestedingId}
        and coalesce(coalesce(definitief_op, vroegtijdig_beeindigd_op) >= b.begin, true)) a on true,
    (select min(f.begonnen_op) as begin from fase_periode f
      where f.proeftuin_id = ${p.id} and f.fase = 'selecteren_en_gunnen') gekozen,
    (select max(f.afgerond_op)::date as dag from afronding f where f.proeftuin_id = ${p.id}) afgerond,
    (select max(r.geeindigd_op) as dag from route_periode r where r.proeftuin_id = ${p.id} and koopt_in(array[r.route])) anders
  where b.begin is not null or exists (select from inkijk i where ${isPrior(p)})`

const joined = (id: string, lid: ReturnType<typeof sql>) => sql`
  select from audit k where k.onderwerp = 'proeftuin' and k.onderwerp_id = ${id}
    and k.handeling = 'teamlid.toegetreden' and k.bijzonderheden ->> 'lid' = ${lid}::text`

/** Each stay in the team: by the trail, and of who was there without a line in it, by the team itself. */
const stays = (id: string) => sql`
  select (k.bijzonderheden ->> 'lid')::uuid as lid_id, (k.bijzonderheden ->> 'rol')::teamrol as rol, k.op as sinds,
    (select min(v.op) from audit v where v.onderwerp = 'proeftuin' and v.onderwerp_id = ${id} and v.op >= k.op
      and v.handeling = 'teamlid.vertrokken' and v.bijzonderheden ->> 'lid' = k.bijzonderheden ->> 'lid') as tot
  from audit k where k.onderwerp = 'proeftuin' and k.onderwerp_id = ${id} and k.handeling = 'teamlid.toegetreden'
  union all
  select t.lid_id, t.rol, t.sinds, null from teamlid t
  where t.proeftuin_id = ${id} and not exists (${joined(id, sql`t.lid_id`)})
  union all
  select u.lid_id, 'leverancier', null, u.tot from oud_leverancier u where u.proeftuin_id = ${id}
    and not exists (${joined(id, sql`u.lid_id`)})
    and not exists (select from teamlid t where t.proeftuin_id = ${id} and t.lid_id = u.lid_id)`

/** Who stood with the suppliers while in the team, by the role, by the work, or by how they were written down. */
export const deelnamesOf = ({ id }: Proeftuin) => sql<Deelname>`
  select s.lid_id, l.naam, o.naam as organisatie, s.rol, s.sinds, coalesce(s.tot, case when not exists (
      select from teamlid t where t.proeftuin_id = ${id} and t.lid_id = s.lid_id) then coalesce(u.tot, l.vertrokken_op) end) as tot
  from (${stays(id)}) s join lid l on l.id = s.lid_id left join organisatie o on o.id = l.organisatie_id
    left join oud_leverancier u on u.proeftuin_id = ${id} and u.lid_id = s.lid_id
  where s.rol = 'leverancier' or u.lid_id is not null or is_leverancier(l.id)
    or coalesce(l.leverancier_tot >= s.sinds::date, false)
    or exists (select from inkijk i where i.proeftuin_id = ${id} and i.lid_id = s.lid_id and i.leverancier)
  order by s.sinds nulls first, l.naam limit 500`

/** Newest first, with role and organisation as they were at that moment. */
export const lezingenOf = (p: Proeftuin, limit: number) => sql<Lezing>`
  select i.op, i.lid_id, l.naam, o.naam as organisatie, i.rol, i.pagina, i.gesloten,
    case when i.proeftuin_id is null then 'aanbesteding' else 'proeftuin' end as waarvan
  from inkijk i join lid l on l.id = i.lid_id left join organisatie o on o.id = i.organisatie_id
  where ${isPrior(p)} order by i.op desc limit ${limit}`

const changed = (onderwerp: string, id: string | null) => sql`
  (select max(k.op) from audit k where k.onderwerp = ${onderwerp} and k.onderwerp_id = ${id}
    and k.handeling in ('proeftuin.gewijzigd', 'aanbesteding.gewijzigd', 'aanbesteding.nieuwe_versie'))`

const spans = sql`range_agg(tstzrange(o.sinds, o.tot))`

/** The whole, its notes and its tender, each time that it was there for everybody; a note only while the whole was. */
const openly = ({ id, titel, aanbesteding, aanbestedingId }: Proeftuin) => sql`
  with heel as (select ${spans} as r from openbaarheid o where o.proeftuin_id = ${id})
  select 'proeftuin' as wat, ${id}::uuid as id, null::aantekeningsoort as soort, ${titel}::text as titel, r,
    ${changed('proeftuin', id)} as gewijzigd from heel
  union all
  select 'aantekening', a.id, a.soort, a.titel, ${spans} * (select r from heel),
    case when a.versie > 1 then a.gewijzigd_op end
  from aantekening a join openbaarheid o on o.aantekening_id = a.id where a.proeftuin_id = ${id} group by a.id
  union all
  select 'aanbesteding', ${aanbestedingId}::uuid, null, ${aanbesteding}::text, ${spans},
    ${changed('aanbesteding', aanbestedingId)}
  from openbaarheid o where o.aanbesteding_id = ${aanbestedingId}`

/** In the order in which it came on the table, before the purchase began to run. */
export const opTafelOf = (p: Proeftuin, { eind }: Periode) => sql<OpTafel>`
  select t.wat, t.id, t.soort, case when upper(s) is null then t.titel end as titel, lower(s) as sinds, upper(s) as tot,
    case when t.gewijzigd <@ s then t.gewijzigd end as aangepast
  from (${openly(p)}) t, unnest(t.r) s
  where lower(s) < coalesce(${eind}::date, current_date + 1)
  order by lower(s), t.wat desc, t.id limit 1000`

/** What suppliers wrote for less than everybody, oldest first. */
export const inbrengOf = ({ id }: Proeftuin, { eind }: Periode) => sql<Inbreng>`
  select a.aangemaakt_op as op, l.naam, o.naam as organisatie, a.soort, a.zichtbaarheid
  from aantekening a join lid l on l.id = a.door_id left join organisatie o on o.id = a.leverancier_id
  where a.proeftuin_id = ${id} and a.van_leverancier and a.zichtbaarheid <> 'openbaar'
    and a.aangemaakt_op < coalesce(${eind}::date, current_date + 1)
  order by a.aangemaakt_op limit 1000`
