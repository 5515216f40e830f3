import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { PlekZicht } from './plek.ts'

/** On the suppliers' side of this proeftuin: by any work, by the role here now or before. */
const levert = (actor: Actor, p: Zicht) => actor.leverancier || p.rol === 'leverancier' || p.leverde

/** Its own organisation employs or hires there. */
const eigen = (actor: Actor, plek: PlekZicht) =>
  actor.organisatieId !== null && [plek.werkgeverId, plek.inlenerId].includes(actor.organisatieId)

/** The team: on the buyers' side every line, a supplier its own. */
const inTeam = (actor: Actor, p: Zicht | null, plek: PlekZicht) =>
  p !== null && p.rol !== null && mayProeftuin.readSome(actor, p) && (!levert(actor, p) || eigen(actor, plek))

const schrijftIn = (actor: Actor | null, p: Zicht | null): actor is Actor =>
  actor !== null &&
  p !== null &&
  actor.organisatieId !== null &&
  mayProeftuin.write(actor, p) &&
  p.gestartOp !== null

/**
 * Lines are for the team and for who counts for an organisation concerned. `p`: the proeftuin as the actor sees it, null
 * when there is none or it is closed to the actor. See docs/domein/privacy.md.
 */
export const may = {
  /** The page with the lines of a proeftuin: its team, and who counts for one of them reads those. */
  list: (actor: Actor | null, p: Zicht) =>
    actor !== null && p.rol !== null && mayProeftuin.readSome(actor, p),
  view: (actor: Actor | null, p: Zicht | null, plek: PlekZicht) =>
    actor !== null && (plek.teller || inTeam(actor, p, plek)),
  /** Whoever works in the team, for the own organisation. */
  add: (actor: Actor | null, p: Zicht) => schrijftIn(actor, p),
  /** A supplier only reports of its own. */
  addFor: (actor: Actor, p: Zicht, plek: PlekZicht) => !levert(actor, p) || eigen(actor, plek),
  /** Adding what happened, and correcting it. */
  note: (actor: Actor | null, p: Zicht | null, plek: PlekZicht) =>
    actor !== null &&
    actor.organisatieId !== null &&
    (plek.teller || (schrijftIn(actor, p) && inTeam(actor, p, plek))),
  /** What the register says is health data: read and written by the tellers of the organisation that checked. */
  register: (actor: Actor | null, plek: PlekZicht) => actor !== null && plek.teller,
}

/** `may.view` in SQL, over `plek as k`, of plekken in a proeftuin that the actor sees as `p`. */
export const visibleIn = (actor: Actor, p: Zicht) => {
  if (p.rol !== null && mayProeftuin.readSome(actor, p)) {
    if (!levert(actor, p)) return sql<boolean>`true`
    return sql<boolean>`(${actor.organisatieId}::uuid in (k.werkgever_id, k.inlener_id) or ${isTeller(actor)})`
  }
  return isTeller(actor)
}

/** In SQL, over `plek as k`: the actor counts for one of the organisations concerned. */
export const isTeller = (actor: Actor | null) =>
  sql<boolean>`exists (select from teller t where t.lid_id = ${actor?.id ?? null}::uuid
    and t.organisatie_id in (k.koper_id, k.werkgever_id, k.inlener_id))`

/** In SQL, over `plek as k`: for which of those it counts, the own one first; null: for none. */
export const teltVoor = (actor: Actor | null) =>
  sql<string | null>`(select t.organisatie_id from teller t where t.lid_id = ${actor?.id ?? null}::uuid
    and t.organisatie_id in (k.koper_id, k.werkgever_id, k.inlener_id)
    order by t.organisatie_id = ${actor?.organisatieId ?? null}::uuid desc, t.organisatie_id limit 1)`

/** In SQL, over `plek_feit as f`: not of the register, or the actor counts for the organisation that checked. */
export const leestFeit = (actor: Actor | null) =>
  sql<boolean>`(f.soort <> 'register' or exists (select from teller t
    where t.lid_id = ${actor?.id ?? null}::uuid and t.organisatie_id = f.voor_id))`
