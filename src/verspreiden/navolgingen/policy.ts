import { type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Actor, decidesOnSides, isLid } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import { isBarred, openTo } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Zicht } from './navolging.ts'

export const may = {
  /** Members, for their own organisation; the adviesteam for any. */
  record: (actor: Actor | null, organisatieId: string | null): actor is Actor =>
    isLid(actor) &&
    (decidesOnSides(actor) || (organisatieId !== null && actor.organisatieId === organisatieId)),
  begin: (actor: Actor | null) => isLid(actor) && (decidesOnSides(actor) || actor.organisatieId !== null),
  /** Its circle, or the own organisation; and what is not public stops at the wall around the proeftuin in which it is done. */
  view: (actor: Actor | null, n: Zicht) =>
    !n.weggehaald &&
    (n.zichtbaarheid === 'openbaar' ||
      (!n.dicht && (openTo(actor).includes(n.zichtbaarheid) || may.record(actor, n.organisatieId)))),
  /** Who followed whom: for who reads what was followed. */
  viewSpoor: (_actor: Actor | null, gevolgd: { leesbaar: boolean }) => gevolgd.leesbaar,
  tell: (actor: Actor | null, n: Zicht) => may.view(actor, n) && may.record(actor, n.organisatieId),
}

type Builder = ExpressionBuilder<DB & { n: DB['navolging'] }, 'n'>

export const isDicht = (actor: Actor | null) =>
  actor === null
    ? sql<boolean>`false`
    : sql<boolean>`exists (select from proeftuin p where p.id = n.proeftuin_id and ${isBarred(actor)})`

/** The same rule as may.view, over `navolging as n`. policy.test.ts proves that the two agree. */
export const isVisible = (actor: Actor | null) => {
  const own = actor?.toegelaten ? actor.organisatieId : null
  return sql<SqlBool>`(n.weggehaald_op is null and (n.zichtbaarheid = 'openbaar' or (not ${isDicht(actor)}
    and (n.zichtbaarheid = any(${openTo(actor)}::zichtbaarheid[]) or n.organisatie_id = ${own}::uuid))))`
}
export const visibleTo = (actor: Actor | null) => (_eb: Builder) => isVisible(actor)

/** The proeftuinen that a thing is or comes of, by its id, as a list: what stops at the wall around one of them stops here. */
export const proeftuinenVan = (id: RawBuilder<unknown>) => sql`array(
  select ${id}::uuid
  union all select b.proeftuin_id from werkwijze_bron b where b.werkwijze_id = ${id}
  union all select h.proeftuin_id from haakje h where h.id = ${id} and h.proeftuin_id is not null
  union all select b.proeftuin_id from haakje h join werkwijze_bron b on b.werkwijze_id = h.werkwijze_id where h.id = ${id})`
