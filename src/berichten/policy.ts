import { sql } from 'kysely'
import { type Actor, isLid } from '#src/platform/actor.ts'
import type { Teamrol } from '#src/platform/database.generated.ts'
import { isFrozen } from '#src/proeftuinen/policy.ts'
import type { Bericht, Contact } from './bericht.ts'

type Party = Pick<Bericht, 'vanId' | 'aanId' | 'vanWegOp' | 'aanWegOp'>

export const may = {
  /** Members write to members; a guest has no messages. */
  useOwn: (actor: Actor | null) => isLid(actor),

  /** To this member, now. Why not is nobody's business: closed, blocked and a running tender look the same. */
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

/** In SQL: this member is in the team of a proeftuin whose tender runs, or has this role there. */
export const inRunningTender = (lidId: string, rol?: Teamrol) =>
  sql<boolean>`exists (select from teamlid t join proeftuin p on p.id = t.proeftuin_id
    where t.lid_id = ${sql.ref(lidId)} and ${rol ? sql`t.rol = ${rol}` : sql`true`} and ${isFrozen})`

/** In SQL: on the supplier's side, by organisation or by the role in a team whose tender runs. Unknown counts as that side. */
export const onSupplierSide = (lidId: string) =>
  sql<boolean>`(is_leverancier(${sql.ref(lidId)}) or ${inRunningTender(lidId, 'leverancier')})`
