import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { type Actor, decidesOnSides } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import { isBarred, openTo } from '#src/proeftuinen/proeftuin/policy.ts'

/** The rules of policy.ts for lists, over `haakje as h`. policy.test.ts proves that the two agree. */
type Builder = ExpressionBuilder<DB & { h: DB['haakje'] }, 'h'>

/** The proeftuinen that it came from: its own, and those of its werkwijze. One list, so that each is looked up by its key. */
export const bronnenVan = sql`select x.id from (
  select h.proeftuin_id as id union all select s.proeftuin_id from werkwijze_bron s where s.werkwijze_id = h.werkwijze_id) x
  where x.id is not null`
const fromProeftuin = sql`p.id in (${bronnenVan})`

export const isDicht = (actor: Actor | null) =>
  actor === null
    ? sql<boolean>`false`
    : sql<boolean>`exists (select from proeftuin p where ${fromProeftuin} and ${isBarred(actor)})`

export const isEigen = (actor: Actor | null) =>
  actor === null || actor.leverancier
    ? sql<boolean>`false`
    : sql<boolean>`exists (select from teamlid t join proeftuin p on p.id = t.proeftuin_id
        where t.lid_id = ${actor.id} and t.rol <> 'leverancier' and ${fromProeftuin})`

const isWider = (than: string) =>
  sql`not ligt_binnen(h.zichtbaarheid::text::kring, ${sql.ref(than)}::text::kring)`

/** What it came from is not there for others, or only for fewer than this: narrowing that narrows this at once. */
export const isVerborgen = sql<boolean>`(exists (select from werkwijze w where w.id = h.werkwijze_id
    and (w.gepubliceerd_op is null or w.weggehaald_op is not null or ${isWider('w.zichtbaarheid')}))
  or exists (select from proeftuin p where p.id = h.proeftuin_id
    and (p.weggehaald_op is not null or ${isWider('p.zichtbaarheid')})))`

/** The same rule as may.view. */
export const visibleTo = (actor: Actor | null) => (eb: Builder) => {
  const there = eb('h.weggehaaldOp', 'is', null)
  const open = sql<SqlBool>`h.zichtbaarheid = any(${openTo(actor)}::zichtbaarheid[])`
  const published = eb.not(isVerborgen)
  if (actor === null) return eb.and([there, published, open])
  const barrier = eb.or([eb('h.zichtbaarheid', '=', 'openbaar'), eb.not(isDicht(actor))])
  const own = decidesOnSides(actor) ? sql<boolean>`true` : isEigen(actor)
  return eb.and([there, barrier, eb.or([eb.and([published, open]), own])])
}
