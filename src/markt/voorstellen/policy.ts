import { type ExpressionBuilder, sql } from 'kysely'
import { type Actor, isLid } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import { dagenVooraf, type Voorstel, type Zicht } from './voorstel.ts'

/** Who works there, and only as long as that is so. */
const isOwn = (actor: Actor, v: Pick<Zicht, 'organisatieId'>) => actor.organisatieId === v.organisatieId

export const may = {
  /** The list is there for everybody, with what they may see. */
  list: (_actor: Actor | null) => true,
  /** Its circle, whoever made it: the same words for all buyers at once. */
  view: (actor: Actor | null, v: Pick<Zicht, 'zichtbaarheid' | 'weggehaald'>) =>
    !v.weggehaald && (v.zichtbaarheid === 'openbaar' || isLid(actor)),
  /** For the own organisation, which stands on the suppliers' side. Who buys, or stands on no side, starts a proeftuin. */
  make: (actor: Actor | null) => isLid(actor) && actor.kant === 'leverancier' && actor.organisatieId !== null,
  /** Who works there: a voorstel outlives who wrote it. */
  edit: (actor: Actor | null, v: Zicht) =>
    !v.weggehaald && isLid(actor) && may.make(actor) && isOwn(actor, v),
  /** That it stands still, or again: when that is asked, or it was withdrawn. */
  confirm: (actor: Actor | null, v: Zicht & Pick<Voorstel, 'navraag' | 'stand'>) =>
    may.edit(actor, v) && (v.navraag || v.stand === 'ingetrokken'),
  /** The same, also when the organisation changed sides since. */
  withdraw: (actor: Actor | null, v: Zicht) => !v.weggehaald && isLid(actor) && isOwn(actor, v),
  /** Who made it, by name: for the network. */
  seeName: (actor: Actor | null) => isLid(actor),
}

/** Why this actor makes none; of a guest something else tells it. */
export function waaromGeen(actor: Actor | null): string | undefined {
  if (!isLid(actor) || may.make(actor)) return undefined
  return actor.leverancier
    ? 'Een voorstel doe je namens de organisatie die bij je profiel staat, en dat is bij jou geen leverancier. Vraag een collega daar om het te doen.'
    : 'Een voorstel doet een leverancier, voor alle kopers tegelijk. Heb je zelf werk of een idee? Start dan een proeftuin.'
}

/** Why who may change it says nothing of it now. */
export const waaromStaatHet = (actor: Actor | null, v: Zicht): string | undefined =>
  may.edit(actor, v) ? 'Dit voorstel staat gewoon. Je hoeft nu niets te bevestigen.' : undefined

type Builder = ExpressionBuilder<DB & { v: DB['voorstel'] }, 'v'>

/** The same rule as may.view, over `voorstel as v`. policy.test.ts proves that the two agree. */
export const visibleTo = (actor: Actor | null) => (eb: Builder) => {
  const there = eb('v.weggehaaldOp', 'is', null)
  return isLid(actor) ? there : eb.and([there, eb('v.zichtbaarheid', '=', 'openbaar')])
}

/** The first day on which it no longer stands, when nobody says so again: a year later. */
export const eindigtOp = sql<Date>`(v.bevestigd_op + interval '12 months')`
export const staatTot = sql<string>`(${eindigtOp} - interval '1 day')::date::text`

/** It stands: not withdrawn, and said to stand within the year. */
export const staat = sql<boolean>`(v.ingetrokken_op is null and ${eindigtOp} > current_date)`

/** It ends within some weeks, or ended: then is asked whether it still stands. */
export const navraag = sql<boolean>`(${eindigtOp} <= current_date + ${sql.lit(dagenVooraf)}::int)`
