import { sql } from 'kysely'
import { type Actor, isLid } from '#src/platform/actor.ts'
import { isBarredLid } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Bericht, Contact } from './bericht.ts'

type Party = Pick<Bericht, 'vanId' | 'aanId' | 'vanWegOp' | 'aanWegOp'>

export const may = {
  /** Members write to members; a guest has no messages. */
  useOwn: (actor: Actor | null) => isLid(actor),

  /**
   * To this member, now, whether it is the first word or an answer. Why not is nobody's business: closed and blocked look
   * the same, and so does a purchase that runs to who may not know of it.
   */
  write: (actor: Actor | null, contact: Contact) =>
    isLid(actor) &&
    actor.id !== contact.id &&
    contact.inNetwerk &&
    !contact.geblokkeerd &&
    !contact.afgeschermd &&
    (!contact.dicht || contact.schreef),

  /** The two of them, each until he or she takes it away. Nobody else, adviesteam and beheer neither. */
  view: (actor: Actor | null, bericht: Party) =>
    isLid(actor) &&
    ((actor.id === bericht.vanId && bericht.vanWegOp === null) ||
      (actor.id === bericht.aanId && bericht.aanWegOp === null)),
}

/** In SQL, over `proeftuin as p` while its purchase runs: in the team, and not on the suppliers' side of it. */
const isBuyer = (lidId: string) => sql`(exists (
  select from teamlid x where x.proeftuin_id = p.id and x.lid_id = ${sql.ref(lidId)}) and not ${isBarredLid(lidId)})`

/** What everybody can read on public pages: that this proeftuin is there, who is in its team, and that its purchase runs. */
const isKnown = sql`(p.zichtbaarheid = 'openbaar' and p.gestart_op is not null and coalesce((
  select b.zichtbaarheid = 'openbaar' and b.weggehaald_op is null from aanbesteding b where b.id = p.aanbesteding_id), true))`

/**
 * In SQL: the purchases that keep these two from writing to each other, with whether the first may know. The wall is that
 * of the content: whoever may not read what runs hears nothing of its team either, and tells it nothing. See
 * docs/domein/eerlijk-spel.md#geen-woorden-tussen-de-kanten.
 */
export const closedBetween = (ik: string, ander: string) => sql`
  select p.id, p.titel, p.aanbesteding_id is not null as bij_aanbesteding, p.weggehaald_op is null and (${isKnown} or exists (
    select from teamlid x where x.proeftuin_id = p.id and x.lid_id = ${sql.ref(ik)})) as bekend
  from proeftuin p
  where p.id in (select x.proeftuin_id from teamlid x where x.lid_id in (${sql.ref(ik)}, ${sql.ref(ander)}))
    and ((${isBuyer(ik)} and ${isBarredLid(ander)}) or (${isBuyer(ander)} and ${isBarredLid(ik)}))`
