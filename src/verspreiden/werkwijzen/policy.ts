import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { type Actor, decidesOnSides, isLid } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import { isBarred, leverde, openTo, may as proeftuinMay } from '#src/proeftuinen/proeftuin/policy.ts'
import {
  type Proeftuin,
  type Zicht as Proeftuinzicht,
  standOf,
} from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { type KringVan, kringenVan, type Zicht } from './werkwijze.ts'

/** Who makes it: never who works on the suppliers' side. */
const isMaker = (actor: Actor | null, { doorId, bronteam }: Pick<Zicht, 'doorId' | 'bronteam'>) =>
  actor !== null && !actor.leverancier && (actor.id === doorId || bronteam || decidesOnSides(actor))

/** In the name of a host that did not say yes nothing is made for others. */
type Gastheer = Partial<Pick<Proeftuin, 'wachtOpGastheer'>>

export const may = {
  /** A concept: who makes it and the adviesteam. What is not public: never who is barred from one of its proeftuinen. */
  view: (actor: Actor | null, w: Zicht) => {
    if (w.weggehaald) return false
    if (w.gepubliceerdOp !== null && w.zichtbaarheid === 'openbaar') return true
    if (w.geweerd) return false
    return (
      isMaker(actor, w) ||
      (w.gepubliceerdOp !== null && openTo(actor).some((kring) => kring === w.zichtbaarheid))
    )
  },

  edit: (actor: Actor | null, w: Zicht) => isMaker(actor, w) && !w.geweerd && !w.weggehaald,
  /** Once; after that every change is a version of its own. */
  publish: (actor: Actor | null, w: Zicht) => may.edit(actor, w) && w.gepubliceerdOp === null,
  /** Of what was published, for whoever reads it. */
  seeVersions: (actor: Actor | null, w: Zicht) => may.view(actor, w) && w.gepubliceerdOp !== null,
  /** To somebody who buys in the own organisation. */
  mail: (actor: Actor | null, w: Zicht) => isLid(actor) && may.view(actor, w) && w.gepubliceerdOp !== null,

  /** Of something that was rounded off, by its team on the client's side or by the adviesteam. */
  start: (actor: Actor | null) => isLid(actor) && !actor.leverancier,
  make: (actor: Actor | null, p: Proeftuinzicht & Pick<Proeftuin, 'uitkomst'> & Gastheer) =>
    may.start(actor) &&
    !p.wachtOpGastheer &&
    standOf(p) === 'afgerond' &&
    proeftuinMay.read(actor, p) &&
    (decidesOnSides(actor) || (p.rol !== null && p.rol !== 'leverancier' && !p.leverde)),
}

/** What was written for a werkwijze in one of these circles this actor reads, as a werkwijze of that circle would be: behind the same wall. */
export const leesbareKringen = (actor: Actor | null, w: Zicht): KringVan[] =>
  kringenVan.filter((zichtbaarheid) => may.view(actor, { ...w, zichtbaarheid }))

type Builder = ExpressionBuilder<DB & { w: DB['werkwijze'] }, 'w'>

const bronnen = sql`werkwijze_bron b join proeftuin p on p.id = b.proeftuin_id where b.werkwijze_id = w.id`

/** The fact `bronteam`, in SQL over `werkwijze as w`. */
export const isInBronteam = (actor: Actor | null) =>
  actor === null || actor.leverancier
    ? sql<boolean>`false`
    : sql<boolean>`exists (select from ${bronnen} and not ${leverde(actor)} and exists (
        select from teamlid t where t.proeftuin_id = p.id and t.lid_id = ${actor.id} and t.rol <> 'leverancier'))`

/** The fact `geweerd`, in SQL over `werkwijze as w`. */
export const isGeweerd = (actor: Actor | null) =>
  actor === null ? sql<boolean>`false` : sql<boolean>`exists (select from ${bronnen} and ${isBarred(actor)})`

/** The same rule as may.view. policy.test.ts proves that the two agree. */
export const visibleTo = (actor: Actor | null) => (eb: Builder) => {
  const there = eb('w.weggehaaldOp', 'is', null)
  const isPublic = sql<SqlBool>`(w.gepubliceerd_op is not null and w.zichtbaarheid = 'openbaar')`
  if (actor === null) return eb.and([there, isPublic])
  const open = sql<SqlBool>`(w.gepubliceerd_op is not null and w.zichtbaarheid = any(${openTo(actor)}::zichtbaarheid[]))`
  const inside = eb.or([open, makes(actor)])
  return eb.and([there, eb.or([isPublic, eb.and([eb.not(isGeweerd(actor)), inside])])])
}

const makes = (actor: Actor) => {
  if (actor.leverancier) return sql<SqlBool>`false`
  return decidesOnSides(actor)
    ? sql<SqlBool>`true`
    : sql<SqlBool>`(w.door_id = ${actor.id} or ${isInBronteam(actor)})`
}
