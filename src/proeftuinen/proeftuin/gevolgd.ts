import { sql } from 'kysely'
import { type Inkoopmoment, naloopDagen } from '#src/markt/aanbestedingen/inkijk.ts'
import type { Actor } from '#src/platform/actor.ts'
import { isPreparing, leverde, ownRole } from './policy.ts'

/** What suppliers read of a purchase is written down from its preparation until after its end: docs/besluiten/0029. */

const standsWithSuppliers = (actor: Actor) =>
  actor.leverancier
    ? sql`true`
    : sql`(coalesce(${ownRole(actor)} = 'leverancier', false) or ${leverde(actor)})`

const tenderEnd = sql`(select coalesce(b.definitief_op, b.vroegtijdig_beeindigd_op, 'infinity')
  from aanbesteding b where b.id = p.aanbesteding_id)`

/** The day on which choosing stopped: by its phase, by the afronding, or because the last buying route ended. */
const choiceEnd = sql`(select max(coalesce(f.geeindigd_op,
    (select a.afgerond_op::date from afronding a where a.proeftuin_id = p.id and a.heropend_op is null),
    (select max(r.geeindigd_op) from route_periode r where r.proeftuin_id = p.id and koopt_in(array[r.route]))))
  from fase_periode f where f.proeftuin_id = p.id and f.fase = 'selecteren_en_gunnen'
    and exists (select from route_periode r where r.proeftuin_id = p.id and koopt_in(array[r.route])))`

/** How the purchase stands while it does not run, for who is on the suppliers' side; null: nobody needs to know. */
export const gevolgd = (actor: Actor | null) =>
  actor === null
    ? sql<Inkoopmoment | null>`null::text`
    : sql<Inkoopmoment | null>`(case when not ${standsWithSuppliers(actor)} then null
        when ${isPreparing} or coalesce(${tenderEnd} > current_date, false) then 'voorbereiding'
        when greatest(${tenderEnd}, ${choiceEnd}) > current_date - ${naloopDagen}::int then 'afgelopen' end)`
