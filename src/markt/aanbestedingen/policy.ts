import { type ExpressionBuilder, sql } from 'kysely'
import { type Actor, decidesOnSides, isLid } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import type { Zicht, Zichtbaarheid } from './aanbesteding.ts'

/**
 * While it runs, what is not public is closed to everybody on the suppliers' side, whoever wrote it, and to who is not on
 * the buyers' side, in a team of it or in the adviesteam. See
 * docs/domein/eerlijk-spel.md#de-bevriezing.
 */
const isClosedTo = (actor: Actor, a: Zicht) =>
  a.loopt && (actor.leverancier || a.levert || !(actor.overheid || decidesOnSides(actor) || a.inTeam))

/** Whose it is: the member who brought it in, and those who work for the buyer; never somebody of a supplier. */
const isOwn = (actor: Actor, a: Zicht) =>
  actor.kant !== 'leverancier' &&
  (a.doorId === actor.id || (a.koperId !== null && a.koperId === actor.organisatieId))

const writes = (actor: Actor | null): actor is Actor =>
  isLid(actor) && !actor.leverancier && (actor.overheid || actor.adviesteam)

export const may = {
  /** The pages with tenders are for members; one public tender can be read by everybody. */
  list: (actor: Actor | null) => isLid(actor),
  view: (actor: Actor | null, a: Zicht): boolean => {
    if (a.weggehaald) return false
    if (a.zichtbaarheid === 'openbaar') return true
    if (!isLid(actor) || isClosedTo(actor, a)) return false
    return isOwn(actor, a) || reachOf(actor).includes(a.zichtbaarheid)
  },
  create: (actor: Actor | null) => writes(actor),
  /** Not every public organisation: who changes the dates opens or closes the barrier of somebody else's tender. */
  edit: (actor: Actor | null, a: Zicht) =>
    writes(actor) &&
    may.view(actor, a) &&
    !isClosedTo(actor, a) &&
    (isOwn(actor, a) || decidesOnSides(actor)),
  /** What was agreed on social return: the buyers' side, and everybody when the tender is public. */
  readAfspraak: (actor: Actor | null, a: Zicht) =>
    may.view(actor, a) && (a.zichtbaarheid === 'openbaar' || isOnBuyersSide(actor, a)),
  /** Who keeps the contract, and what was changed in it why: the buyers' side. */
  readBeheer: (actor: Actor | null, a: Zicht) => may.view(actor, a) && isOnBuyersSide(actor, a),
  /** The facts of its contract: nobody writes over what he or she may not read. */
  editContract: (actor: Actor | null, a: Zicht) => may.edit(actor, a) && may.readBeheer(actor, a),
  /** How its award goes and what waits: who keeps it, and who confirms. */
  follow: (actor: Actor | null, a: Zicht) => may.edit(actor, a) || may.confirm(actor, a),
  /** What another proposed, which opens it: who is on the buyers' side in a team of it, else the adviesteam. */
  confirm: (actor: Actor | null, a: Zicht) =>
    may.view(actor, a) && (isBuyerInTeam(actor, a) || mayDecide(actor, a)),
}

const isOnBuyersSide = (actor: Actor | null, a: Zicht): boolean =>
  isLid(actor) &&
  !actor.leverancier &&
  !a.levert &&
  (actor.overheid || decidesOnSides(actor) || isOwn(actor, a))

const isBuyerInTeam = (actor: Actor | null, a: Zicht) =>
  isLid(actor) && actor.overheid && !actor.leverancier && a.inTeam && !a.levert

const mayDecide = (actor: Actor | null, a: Zicht) => decidesOnSides(actor) && !a.levert

/** The visibilities that lie open to a member as such. The adviesteam coaches all, except what a team keeps to itself. */
const reachOf = (actor: Actor): Zichtbaarheid[] =>
  actor.overheid || decidesOnSides(actor) ? ['overheid', 'netwerk', 'openbaar'] : ['netwerk', 'openbaar']

/** True in SQL while the tender runs; the same rule as `loopt`. */
export const isRunning = sql<boolean>`coalesce(
  loopt_aanbesteding(aanbesteding.gepubliceerd_op, aanbesteding.definitief_op, aanbesteding.vroegtijdig_beeindigd_op,
    current_date), false)`

/** True in SQL for what the adviesteam took out of sight; the same as `weggehaald`. */
export const isGone = sql<boolean>`(aanbesteding.weggehaald_op is not null)`

/** True in SQL for who is in the team of one of its proeftuinen; the same as `inTeam`. */
export const isInItsTeam = (actor: Actor | null) => sql<boolean>`exists (
  select from teamlid t join proeftuin q on q.id = t.proeftuin_id
  where t.lid_id = ${actor?.id ?? null} and q.aanbesteding_id = aanbesteding.id)`

/**
 * True in SQL for who is or was the supplier in the team of one of its proeftuinen, or worked on that side in the year
 * before it was published; the same as `levert`.
 */
export const suppliesTo = (actor: Actor | null) => sql<boolean>`(exists (
  select from teamlid t join proeftuin q on q.id = t.proeftuin_id
  where t.lid_id = ${actor?.id ?? null} and t.rol = 'leverancier' and q.aanbesteding_id = aanbesteding.id)${
    actor?.ooitLeverancier ? supplied(actor) : sql``
  })`

const supplied = (actor: Actor) => sql` or exists (
    select from oud_leverancier u join proeftuin q on q.id = u.proeftuin_id
    where u.lid_id = ${actor.id} and q.aanbesteding_id = aanbesteding.id)
  or coalesce(aanbesteding.gesloten_sinds <= ${actor.leverancierTot}::date + interval '12 months', false)`

/** isClosedTo, in SQL. */
function isClosedIn(actor: Actor) {
  if (actor.leverancier) return isRunning
  if (actor.overheid || decidesOnSides(actor)) return sql<boolean>`(${isRunning} and ${suppliesTo(actor)})`
  return sql<boolean>`(${isRunning} and (${suppliesTo(actor)} or not ${isInItsTeam(actor)}))`
}

/** The same rule as may.view, for lists over `aanbesteding`. policy.test.ts proves that the two agree. */
export const visibleTo = (actor: Actor | null) => (eb: ExpressionBuilder<DB, 'aanbesteding'>) => {
  const there = eb('aanbesteding.weggehaaldOp', 'is', null)
  const isPublic = eb('aanbesteding.zichtbaarheid', '=', 'openbaar')
  if (!isLid(actor)) return eb.and([there, isPublic])
  const own = [
    eb('aanbesteding.doorId', '=', actor.id),
    ...(actor.organisatieId ? [eb('aanbesteding.koperId', '=', actor.organisatieId)] : []),
  ]
  const reached = eb('aanbesteding.zichtbaarheid', 'in', reachOf(actor))
  const member = actor.kant === 'leverancier' ? reached : eb.or([reached, ...own])
  return eb.and([there, eb.or([isPublic, eb.and([member, eb.not(isClosedIn(actor))])])])
}
