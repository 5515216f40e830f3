import { type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Actor, decidesOnSides, isBeheer, isLid } from '#src/platform/actor.ts'
import type { DB, Teamrol } from '#src/platform/database.generated.ts'
import type { Aanbestedingstand, Zichtbaarheid } from './proeftuin.ts'

/** The rules of policy.ts for lists, over `proeftuin as p`. visible.test.ts proves that the two agree. */
type Builder = ExpressionBuilder<DB & { p: DB['proeftuin'] }, 'p'>

/** Somebody is chosen on a buying route, with a tender or without. */
const chooses = sql<boolean>`kiest(p.fase, p.routes, p.uitkomst)`

const runsIn = (b: string) =>
  sql<boolean>`loopt_aanbesteding(${sql.ref(`${b}.gepubliceerd_op`)}, ${sql.ref(`${b}.definitief_op`)},
    ${sql.ref(`${b}.vroegtijdig_beeindigd_op`)}, current_date)`

/** The day on which a tender that was closed ended, in SQL; null when it has not. */
export const eindeIn = (b: string) =>
  sql<string | null>`einde_van(${sql.ref(`${b}.gesloten_sinds`)}, ${sql.ref(`${b}.definitief_op`)},
    ${sql.ref(`${b}.vroegtijdig_beeindigd_op`)}, current_date)`

/** On which day the phase of now began. */
export const faseSinds = sql<string>`(
  select f.begonnen_op from fase_periode f where f.proeftuin_id = p.id and f.geeindigd_op is null)`

/** Since which day what is chosen for now: that of the phase, or of the last buying route that began beside it. */
const kiestSinds = sql<string>`kiest_sinds(p.id)`

const ofTender = <T>(value: RawBuilder<T>) =>
  sql<T>`(select ${value} from aanbesteding b where b.id = p.aanbesteding_id)`

/** Its tender runs; a value and not an `exists`: for that the planner reads all that run, however few cards there are. */
export const tenderLoopt = sql<boolean>`coalesce(${ofTender(runsIn('b'))}, false)`

/** Its tender ended in the phase of now and on the routes of now, and not before: what that was about is bought. */
const isBought = sql<boolean>`coalesce(${ofTender(sql`${eindeIn('b')} >= ${kiestSinds}`)}, false)`

/** True in SQL while the purchase runs; the same rule as `bevroren`. */
export const isFrozen = sql<boolean>`(case when ${chooses} then not ${isBought} else ${tenderLoopt} end)`

/** It is frozen still once its tender ended on this day; null: once it no longer runs without an end. */
export const staysFrozen = (einde: string | null) =>
  sql<boolean>`(${chooses} and coalesce(${einde}::date < ${kiestSinds}, true))`

/** Somebody was chosen when its tender was published; by when that was written down, for the end of a phase is typed. */
const choseBefore = sql`(select min(f.begonnen_op) from fase_periode f
  where f.proeftuin_id = p.id and f.fase = 'selecteren_en_gunnen' and coalesce(b.gesloten_sinds <= greatest(f.geeindigd_op,
    (select min(n.verzegeld_op)::date from fase_periode n where n.proeftuin_id = p.id and n.verzegeld_op > f.verzegeld_op)), true))`

/** Since which day, in SQL, the first of all that close it; null when nothing does. */
const frozenSince = sql`least(case when ${chooses} and not ${isBought} then ${faseSinds} end,
  ${ofTender(sql`case when ${runsIn('b')} then least(b.gesloten_sinds, ${choseBefore}) end`)})`

const comesIn = (b: string) => {
  const of = (column: string) => sql.ref(`${b}.${column}`)
  return sql`((${of('gepubliceerd_op')} is null or ${of('gepubliceerd_op')} > current_date)
    and ${of('definitief_op')} is null and ${of('vroegtijdig_beeindigd_op')} is null)`
}

/** True in SQL while a purchase is prepared: before its tender is published, or while none is linked that ended in this phase. */
export const isPreparing = sql<boolean>`(p.fase in ('voorbereiden', 'specificeren') and koopt_in(p.routes)
  and p.uitkomst is null and not ${tenderLoopt} and not ${isBought})`

/** Where a tender stands, as far as the wall goes. */
export const aanbestedingstandVan = (b: string) =>
  sql<Aanbestedingstand>`case when ${runsIn(b)} then 'loopt' when ${comesIn(b)} then 'komt' else 'voorbij' end`

/** Of its own tender, whoever may see that; null without one. */
export const aanbestedingstand = sql<Aanbestedingstand | null>`${ofTender(aanbestedingstandVan('b'))}`
export const aanbestedingEinde = ofTender(eindeIn('b'))

export const ownRole = (actor: Actor | null) =>
  sql<Teamrol | null>`(select t.rol from teamlid t where t.proeftuin_id = p.id and t.lid_id = ${actor?.id ?? null})`

export const isInTeam = (actor: Actor) =>
  sql<boolean>`exists (select from teamlid t where t.proeftuin_id = p.id and t.lid_id = ${actor.id})`

/** The fact `inzage`, in SQL; nobody but beheer has one. */
export const hasInzage = (actor: Actor | null) =>
  isBeheer(actor) && actor?.leverancier === false
    ? sql<boolean>`exists (select from inzage z where z.proeftuin_id = p.id and z.lid_id = ${actor?.id ?? null}
        and z.verloopt_op > now())`
    : sql<boolean>`false`

const suppliesIn = (lidId: RawBuilder<unknown>) =>
  sql<boolean>`exists (select from teamlid t where t.proeftuin_id = p.id and t.lid_id = ${lidId} and t.rol = 'leverancier')`

/** Was the supplier here, or worked on that side in the year before it closed. */
export const suppliedIn = (lidId: RawBuilder<unknown>, tot: RawBuilder<unknown>) =>
  sql<boolean>`(exists (select from oud_leverancier u where u.proeftuin_id = p.id and u.lid_id = ${lidId})
    or coalesce(${frozenSince} <= ${tot} + interval '12 months', false))`

/** The fact `leverde`, in SQL. */
export const leverde = (actor: Actor | null) =>
  actor?.ooitLeverancier
    ? suppliedIn(sql`${actor.id}`, sql`${actor.leverancierTot}::date`)
    : sql<boolean>`false`

/** isClosedTo, in SQL: a purchase that runs, and the actor on the suppliers' side of it or on none. */
export function isBarred(actor: Actor | null) {
  if (actor === null) return sql<boolean>`false`
  if (actor.leverancier) return isFrozen
  const supplies = sql<boolean>`(${suppliesIn(sql`${actor.id}`)} or ${leverde(actor)})`
  if (actor.overheid || decidesOnSides(actor)) return sql<boolean>`(${isFrozen} and ${supplies})`
  return sql<boolean>`(${isFrozen} and (${supplies} or not ${isInTeam(actor)}))`
}

/** The same of the member in this column, for what goes to somebody who does not ask. */
export function isBarredLid(lidId: string) {
  const lid = sql.ref(lidId)
  const tot = sql`(select h.leverancier_tot from lid h where h.id = ${lid})`
  return sql<boolean>`(${isFrozen} and (is_leverancier(${lid}) or ${suppliesIn(lid)} or ${suppliedIn(lid, tot)}
    or not (leest_wat_loopt(${lid}) or exists (
      select from teamlid t where t.proeftuin_id = p.id and t.lid_id = ${lid}))))`
}

/** Not the content, for a member of the team in this column: barred, or a supplier of what is kept from suppliers. */
export function isClosedLid(lidId: string) {
  const lid = sql.ref(lidId)
  const tot = sql`(select h.leverancier_tot from lid h where h.id = ${lid})`
  const here = suppliesIn(lid)
  const own = sql`coalesce((select o.kant = 'leverancier' from lid h join organisatie o on o.id = h.organisatie_id
    where h.id = ${lid}), false)`
  return sql<boolean>`(${isBarredLid(lidId)}
    or (p.zichtbaarheid = 'overheid' and (${own} or ${here}))
    or (${isPreparing} and (is_leverancier(${lid}) or ${here} or ${suppliedIn(lid, tot)})))`
}

/** A supplier in the team reads the content only when it is in a circle of the suppliers too, and no purchase is prepared. */
export function isKeptFromSupplier(actor: Actor) {
  const here = suppliesIn(sql`${actor.id}`)
  const inCircle = actor.kant === 'leverancier' ? isInTeam(actor) : here
  const atWall = actor.leverancier
    ? isInTeam(actor)
    : sql`(${here} or (${leverde(actor)} and ${isInTeam(actor)}))`
  return sql<boolean>`((p.zichtbaarheid = 'overheid' and ${inCircle}) or (${atWall} and ${isPreparing}))`
}

/** Not may.read, in SQL, for what the actor may view. */
export const isClosed = (actor: Actor | null) =>
  actor === null
    ? sql<boolean>`false`
    : sql<boolean>`((p.zichtbaarheid <> 'openbaar' or p.gestart_op is null)
        and (${isBarred(actor)} or ${isKeptFromSupplier(actor)}))`

/** The circles of a whole that lie open to the actor as such, apart from teams and barriers. */
export function openTo(actor: Actor | null): Zichtbaarheid[] {
  if (decidesOnSides(actor)) return ['team', 'overheid', 'netwerk', 'openbaar']
  if (!isLid(actor)) return ['openbaar']
  return actor.overheid ? ['overheid', 'netwerk', 'openbaar'] : ['netwerk', 'openbaar']
}

/** Nothing is closed to this actor outside his or her own teams: then a list need not look at each tender. */
export const isFreeOutside = (actor: Actor) =>
  !actor.leverancier && !actor.ooitLeverancier && (actor.overheid || decidesOnSides(actor))

/** The same rule as may.view. */
export const visibleTo = (actor: Actor | null) => (eb: Builder) => {
  const there = eb('p.weggehaaldOp', 'is', null)
  const started = eb('p.gestartOp', 'is not', null)
  const open = sql<SqlBool>`p.zichtbaarheid = any(${openTo(actor)}::zichtbaarheid[])`
  if (actor === null) return eb.and([there, started, open])
  if (decidesOnSides(actor)) return there
  const barrier = isFreeOutside(actor)
    ? []
    : [eb.or([eb('p.zichtbaarheid', '=', 'openbaar'), eb.not(isBarred(actor))])]
  const inside = isBeheer(actor) ? [eb.and([hasInzage(actor), eb.not(isBarred(actor))])] : []
  return eb.and([there, eb.or([eb.and([started, open, ...barrier]), isInTeam(actor), ...inside])])
}
