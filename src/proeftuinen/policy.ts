import { type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Actor, isAdviesteam, isBeheer, isLid } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import { type Proeftuin, standOf, type Zicht, type Zichtbaarheid } from './proeftuin.ts'

/** On the supplier's side of the barrier: by organisation, or by role in this team. */
const isLeverancier = (actor: Actor, p: Pick<Zicht, 'rol'>) => actor.leverancier || p.rol === 'leverancier'

/** While the tender runs, what is not public is closed to every supplier (domein.md, section 6.1). */
export const isClosedTo = (actor: Actor | null, p: Pick<Zicht, 'bevroren' | 'rol'>) =>
  p.bevroren && actor !== null && isLeverancier(actor, p)

const isTrekker = (p: Pick<Zicht, 'rol'>) => p.rol === 'trekker'
const isTeam = (p: Pick<Zicht, 'rol'>) => p.rol !== null

/** Beheer with an open inzage reads what the team reads, and writes nothing; a barrier stays closed. */
const looksInside = (actor: Actor | null, p: Pick<Zicht, 'inzage' | 'bevroren' | 'rol'>) =>
  p.inzage === true && isBeheer(actor) && !isClosedTo(actor, p)

/** What the actor may see of a visibility, whatever the team: the widest first. */
function reaches(actor: Actor | null, p: Zicht, zichtbaarheid: Zichtbaarheid): boolean {
  if (zichtbaarheid === 'openbaar') return true
  if (actor === null || isClosedTo(actor, p)) return false
  if (zichtbaarheid === 'netwerk') return isLid(actor)
  return zichtbaarheid === 'overheid' && actor.overheid
}

export const may = {
  /** The page exists for this actor. A concept: its team and the adviesteam. What was taken away: nobody. */
  view: (actor: Actor | null, p: Zicht) =>
    !p.weggehaald &&
    (isTeam(p) ||
      isAdviesteam(actor) ||
      looksInside(actor, p) ||
      (p.gestartOp !== null && reaches(actor, p, p.zichtbaarheid))),

  /** The content, too; a supplier in the team of a running tender sees what is closed and why, but not this. */
  read: (actor: Actor | null, p: Zicht) =>
    may.view(actor, p) && (!isClosedTo(actor, p) || (p.zichtbaarheid === 'openbaar' && p.gestartOp !== null)),

  /** Why a page is refused: a supplier in the team of a running tender hears that it runs, others do not. */
  knowClosed: (actor: Actor | null, p: Zicht) => isTeam(p) && isClosedTo(actor, p),

  /** One part of it, such as an aantekening. What the team keeps to itself, the adviesteam does not read either. */
  readPart: (actor: Actor | null, p: Zicht, zichtbaarheid: Zichtbaarheid) => {
    if (!may.read(actor, p)) return false
    if (isClosedTo(actor, p)) return zichtbaarheid === 'openbaar'
    if (isTeam(p) || looksInside(actor, p)) return true
    if (zichtbaarheid === 'team') return false
    return isAdviesteam(actor) || reaches(actor, p, zichtbaarheid)
  },

  /** Who takes part, by name; a visitor sees which roles do. */
  seeNames: (actor: Actor | null, p: Zicht) => isLid(actor) || isTeam(p),

  start: (actor: Actor | null) => isLid(actor) && (actor.overheid || actor.adviesteam || !actor.leverancier),
  /** Members start for their own organisation, the adviesteam for any. */
  host: (actor: Actor, organisatieId: string) => isAdviesteam(actor) || actor.organisatieId === organisatieId,
  edit: (actor: Actor | null, p: Zicht) =>
    (isTrekker(p) || isAdviesteam(actor)) && !isClosedTo(actor, p) && !p.weggehaald,
  changeTeam: (actor: Actor | null, p: Zicht) => may.edit(actor, p),
  /** Phases, routes and the baton: whoever works in it on the client's side, while it is open. */
  steer: (actor: Actor | null, p: Zicht & Pick<Proeftuin, 'uitkomst'>) =>
    standOf(p) === 'lopend' && may.write(actor, p) && p.rol !== 'leverancier',
  /** Every member of the team writes in the logboek, unless the barrier is closed. */
  write: (actor: Actor | null, p: Zicht) => isTeam(p) && !isClosedTo(actor, p) && !p.weggehaald,
  close: (actor: Actor | null, p: Zicht & Pick<Proeftuin, 'uitkomst'>) =>
    standOf(p) === 'lopend' && may.edit(actor, p),
  reopen: (actor: Actor | null, p: Zicht & Pick<Proeftuin, 'uitkomst'>) =>
    standOf(p) === 'afgerond' && may.edit(actor, p),
}

type Builder = ExpressionBuilder<DB & { p: DB['proeftuin'] }, 'p'>

/**
 * True in SQL while the proeftuin's tender runs; the same rule as `bevroren`. A value and not an `exists`: for that the
 * planner reads all tenders that run, however few cards there are.
 */
export const isFrozen = sql<boolean>`coalesce((
  select loopt_aanbesteding(b.gepubliceerd_op, b.gegund_op, current_date)
  from aanbesteding b where b.id = p.aanbesteding_id), false)`

export const isInTeam = (actor: Actor) =>
  sql<boolean>`exists (select from teamlid t where t.proeftuin_id = p.id and t.lid_id = ${actor.id})`

/** The fact `inzage`, in SQL; nobody but beheer has one. */
export const hasInzage = (actor: Actor | null) =>
  isBeheer(actor)
    ? sql<boolean>`exists (select from inzage z where z.proeftuin_id = p.id and z.lid_id = ${actor?.id ?? null}
        and z.verloopt_op > now())`
    : sql<boolean>`false`

const suppliesIn = (lidId: RawBuilder<unknown>) =>
  sql`exists (select from teamlid t where t.proeftuin_id = p.id and t.lid_id = ${lidId} and t.rol = 'leverancier')`

/** isClosedTo, in SQL: a running tender, and the actor on the supplier's side of it. */
export function isBarred(actor: Actor | null) {
  if (actor === null) return sql<boolean>`false`
  return sql<boolean>`(${isFrozen} and ${actor.leverancier ? sql`true` : suppliesIn(sql`${actor.id}`)})`
}

/** The same of the member in this column, for what goes to somebody who does not ask. */
export const isBarredLid = (lidId: string) =>
  sql<boolean>`(${isFrozen} and (is_leverancier(${sql.ref(lidId)}) or ${suppliesIn(sql.ref(lidId))}))`

/** Not may.read, in SQL, for what the actor may view: a running tender closes what is not public to a supplier. */
export const isClosed = (actor: Actor | null) =>
  sql<boolean>`((p.zichtbaarheid <> 'openbaar' or p.gestart_op is null) and ${isBarred(actor)})`

/** The visibilities that lie open to the actor as such, apart from teams and barriers. */
export function openTo(actor: Actor | null): Zichtbaarheid[] {
  if (isAdviesteam(actor)) return ['team', 'overheid', 'netwerk', 'openbaar']
  if (!isLid(actor)) return ['openbaar']
  return actor.overheid ? ['overheid', 'netwerk', 'openbaar'] : ['netwerk', 'openbaar']
}

/** The same rule as may.view, for lists over `proeftuin as p`. policy.test.ts proves that the two agree. */
export const visibleTo = (actor: Actor | null) => (eb: Builder) => {
  const there = eb('p.weggehaaldOp', 'is', null)
  const started = eb('p.gestartOp', 'is not', null)
  const open = sql<SqlBool>`p.zichtbaarheid = any(${openTo(actor)}::zichtbaarheid[])`
  if (actor === null) return eb.and([there, started, open])
  if (isAdviesteam(actor)) return there
  const barrier = actor.leverancier ? [eb.or([eb('p.zichtbaarheid', '=', 'openbaar'), eb.not(isFrozen)])] : []
  const inside = isBeheer(actor) ? [eb.and([hasInzage(actor), eb.not(isBarred(actor))])] : []
  return eb.and([there, eb.or([eb.and([started, open, ...barrier]), isInTeam(actor), ...inside])])
}
