import { type ExpressionBuilder, sql } from 'kysely'
import { type Actor, isAdviesteam, isLid } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import type { Zicht, Zichtbaarheid } from './aanbesteding.ts'

/** While it runs, what is not public is closed to every supplier, whoever wrote it (domein.md, section 6.1). */
const isClosedTo = (actor: Actor, a: Zicht) => a.loopt && (actor.leverancier || a.levert)

/** Whose it is: the member who brought it in, and those who work for the buyer. */
const isOwn = (actor: Actor, a: Zicht) =>
  a.doorId === actor.id || (a.koperId !== null && a.koperId === actor.organisatieId)

const writes = (actor: Actor | null): actor is Actor => isLid(actor) && (actor.overheid || actor.adviesteam)

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
    writes(actor) && may.view(actor, a) && (isOwn(actor, a) || isAdviesteam(actor)),
}

/** The visibilities that lie open to a member as such. The adviesteam coaches all, except what a team keeps to itself. */
const reachOf = (actor: Actor): Zichtbaarheid[] =>
  actor.overheid || isAdviesteam(actor) ? ['overheid', 'netwerk', 'openbaar'] : ['netwerk', 'openbaar']

/** True in SQL while the tender runs; the same rule as `loopt`. */
export const isRunning = sql<boolean>`coalesce(
  loopt_aanbesteding(aanbesteding.gepubliceerd_op, aanbesteding.gegund_op, current_date), false)`

/** True in SQL for what the adviesteam took out of sight; the same as `weggehaald`. */
export const isGone = sql<boolean>`(aanbesteding.weggehaald_op is not null)`

/** True in SQL for who is the supplier in the team of one of its proeftuinen; the same as `levert`. */
export const suppliesTo = (actor: Actor | null) => sql<boolean>`exists (
  select from teamlid t join proeftuin q on q.id = t.proeftuin_id
  where t.lid_id = ${actor?.id ?? null} and t.rol = 'leverancier' and q.aanbesteding_id = aanbesteding.id)`

/** The same rule as may.view, for lists over `aanbesteding`. policy.test.ts proves that the two agree. */
export const visibleTo = (actor: Actor | null) => (eb: ExpressionBuilder<DB, 'aanbesteding'>) => {
  const there = eb('aanbesteding.weggehaaldOp', 'is', null)
  const isPublic = eb('aanbesteding.zichtbaarheid', '=', 'openbaar')
  if (!isLid(actor)) return eb.and([there, isPublic])
  const own = [
    eb('aanbesteding.doorId', '=', actor.id),
    ...(actor.organisatieId ? [eb('aanbesteding.koperId', '=', actor.organisatieId)] : []),
  ]
  const member = eb.or([eb('aanbesteding.zichtbaarheid', 'in', reachOf(actor)), ...own])
  const closed = actor.leverancier ? isRunning : eb.and([isRunning, suppliesTo(actor)])
  return eb.and([there, eb.or([isPublic, eb.and([member, eb.not(closed)])])])
}
