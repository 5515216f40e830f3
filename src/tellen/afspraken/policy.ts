import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Kanten } from './afspraak.ts'

/** On the suppliers' side of this proeftuin: by any work, by the role here now or before. */
const levert = (actor: Actor, p: Zicht) => actor.leverancier || p.rol === 'leverancier' || p.leverde

/** Its own organisation is one of the two. */
const eigen = (actor: Actor, { vanId, aanId }: Kanten) =>
  actor.organisatieId !== null && [vanId, aanId].includes(actor.organisatieId)

/** While a purchase is prepared no supplier reads what is agreed with it. */
const leest = (actor: Actor, p: Zicht, afspraak: Kanten) =>
  !levert(actor, p) || (eigen(actor, afspraak) && !p.bereidtVoor)

/** In the team on the buyers' side reads all; a supplier there what its own organisation is a side of, and nothing while a purchase runs. */
export const may = {
  /** The page with those of a proeftuin: its team. */
  list: (actor: Actor | null, p: Zicht) =>
    actor !== null && p.rol !== null && mayProeftuin.readSome(actor, p),
  view: (actor: Actor | null, p: Zicht, afspraak: Kanten) =>
    actor !== null && may.list(actor, p) && leest(actor, p, afspraak),
  /** Writing down what was agreed, and correcting it: whoever works in the team, and not for a supplier. */
  add: (actor: Actor | null, p: Zicht) =>
    actor !== null &&
    actor.organisatieId !== null &&
    p.gestartOp !== null &&
    mayProeftuin.write(actor, p) &&
    !levert(actor, p),
  /** Saying yes, and how it went: who works for one of the two sides. */
  confirm: (actor: Actor | null, p: Zicht, afspraak: Kanten) =>
    actor !== null &&
    p.gestartOp !== null &&
    mayProeftuin.write(actor, p) &&
    may.view(actor, p, afspraak) &&
    eigen(actor, afspraak),
  /** Why it may be added to a contract that runs: for the buyers' side. */
  readReden: (actor: Actor | null, p: Zicht) => actor !== null && may.list(actor, p) && !levert(actor, p),
  /** What came of it: counted from lines that a supplier reads of its own organisation alone. */
  readLevering: (actor: Actor | null, p: Zicht, afspraak: Kanten) =>
    actor !== null &&
    may.view(actor, p, afspraak) &&
    (!levert(actor, p) || afspraak.vanId === actor.organisatieId),
}

/** `may.view` in SQL, over `afspraak as a`, of those in a proeftuin that the actor sees as `p`. */
export function visibleIn(actor: Actor | null, p: Zicht) {
  if (actor === null || !may.list(actor, p)) return sql<boolean>`false`
  if (!levert(actor, p)) return sql<boolean>`true`
  if (p.bereidtVoor) return sql<boolean>`false`
  return sql<boolean>`coalesce(${actor.organisatieId}::uuid in (a.van_id, a.aan_id), false)`
}
