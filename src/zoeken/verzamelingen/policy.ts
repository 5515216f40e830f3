import { type ExpressionBuilder, sql } from 'kysely'
import { type Actor, isLid } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import type { Zicht } from './verzameling.ts'

const isOwn = (actor: Actor | null, { doorId }: Pick<Zicht, 'doorId'>) => isLid(actor) && actor.id === doorId

export const may = {
  /** The list is there for everybody, with what they may see. */
  list: (_actor: Actor | null) => true,
  make: (actor: Actor | null) => isLid(actor),
  /** Its circle; what stands in it asks each noun of its own. */
  view: (actor: Actor | null, v: Zicht) =>
    !v.weggehaald &&
    (v.zichtbaarheid === 'openbaar' || isOwn(actor, v) || (v.zichtbaarheid === 'netwerk' && isLid(actor))),
  /** Its maker alone. */
  edit: (actor: Actor | null, v: Zicht) => isOwn(actor, v) && !v.weggehaald,
}

type Builder = ExpressionBuilder<DB & { v: DB['verzameling'] }, 'v'>

/** The same rule as may.view, over `verzameling as v`. policy.test.ts proves that the two agree. */
export const visibleTo = (actor: Actor | null) => (eb: Builder) =>
  eb.and([
    eb('v.weggehaaldOp', 'is', null),
    isLid(actor)
      ? sql<boolean>`(v.zichtbaarheid <> 'team' or v.door_id = ${actor.id})`
      : sql<boolean>`v.zichtbaarheid = 'openbaar'`,
  ])
