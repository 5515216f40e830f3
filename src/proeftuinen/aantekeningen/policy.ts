import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import {
  isBarred,
  isClosed,
  isInTeam,
  isPreparing,
  leverde,
  may as mayProeftuin,
  openTo,
  ownRole,
} from '#src/proeftuinen/proeftuin/policy.ts'
import { binnen, type Kring, type Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Aantekening } from './aantekening.ts'

export const may = {
  /** Which of them is for `readPart`; closed is closed, and says so. */
  list: (actor: Actor | null, p: Zicht) => mayProeftuin.readSome(actor, p),
  add: (actor: Actor | null, p: Zicht) => mayProeftuin.write(actor, p),
  /** Its author, and who leads the proeftuin. */
  correct: (actor: Actor | null, p: Zicht, a: Pick<Aantekening, 'doorId'>) =>
    mayProeftuin.write(actor, p) && (actor?.id === a.doorId || mayProeftuin.edit(actor, p)),
}

/** The circles in which the actor may write here. */
export const kringenFor = (actor: Actor | null, p: Zicht): Kring[] =>
  binnen(p.zichtbaarheid).filter((kring) => mayProeftuin.writeIn(actor, p, kring))

/** What the readers of a note follow from; kennisspoor has it elsewhere. */
export type Kolommen = Record<'zichtbaarheid' | 'door' | 'van' | 'leverancier', RawBuilder<unknown>>

/** Over `aantekening as a`. */
const noteColumns: Kolommen = {
  zichtbaarheid: sql.ref('a.zichtbaarheid'),
  door: sql.ref('a.door_id'),
  van: sql.ref('a.van_leverancier'),
  leverancier: sql.ref('a.leverancier_id'),
}

/**
 * may.readPart of the proeftuin in SQL, for aantekeningen of all proeftuinen that have begun, over `proeftuin as p`.
 * policy.test.ts proves that the two agree.
 */
export function isReadable(actor: Actor | null, kolommen: Kolommen = noteColumns) {
  const kring = kolommen.zichtbaarheid
  const there = sql`p.gestart_op is not null and p.weggehaald_op is null`
  if (actor === null) return sql<boolean>`(${there} and ${kring} = 'openbaar')`
  const open = openTo(actor).filter((one) => one !== 'team')
  return sql<boolean>`(${there} and (${kring} = 'openbaar' or (not ${isBarred(actor)}
    and case when ${isInTeam(actor)} then ${readsInTeam(actor, kolommen)}
      else ${kring} = any(${open}::kring[]) end)))`
}

/** The same for what is written with the proeftuin itself, in its own circle. */
export const isReadableWhole = (actor: Actor | null) =>
  sql<boolean>`(p.gestart_op is not null and not ${isClosed(actor)})`

/** What the team reads: everything, but for its suppliers. */
function readsInTeam(actor: Actor, { zichtbaarheid: kring, door, van, leverancier }: Kolommen) {
  const own = sql`(${door} = ${actor.id} or coalesce(${leverancier} = ${actor.organisatieId}::uuid, false))`
  const supplies = sql`${ownRole(actor)} = 'leverancier'`
  const inCircle = actor.kant === 'leverancier' ? sql`true` : supplies
  const atWall = actor.leverancier ? sql`true` : sql`(${supplies} or ${leverde(actor)})`
  return sql`(case when ${atWall} and ${isPreparing} then ${kring} = 'team' and ${own}
    when ${inCircle} then ${kring} = 'netwerk' or (${kring} = 'team' and (not ${van} or ${own}))
    else true end)`
}
