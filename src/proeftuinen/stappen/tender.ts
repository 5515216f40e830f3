import { sql } from 'kysely'
import { may as mayAanbesteding, visibleTo } from '#src/markt/aanbestedingen/policy.ts'
import { findAanbesteding } from '#src/markt/aanbestedingen/queries.ts'
import { type Actor, decidesOnSides } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { orNull } from '#src/platform/errors.ts'
import { aanbestedingstandVan, eindeIn } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Aanbestedingstand, Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** A tender that a proeftuin can be tied to. */
export type Koppelbaar = {
  id: string
  titel: string
  stand: Aanbestedingstand
  /** The day on which it ended, if it had been closed. */
  einde: string | null
}

const most = 200
const standColumns = [
  aanbestedingstandVan('aanbesteding').as('stand'),
  eindeIn('aanbesteding').as('einde'),
] as const

/** Those that this actor sees and may change, last changed first. */
export async function listKoppelbaar(db: Db, actor: Actor): Promise<Koppelbaar[]> {
  const mine = sql<boolean>`(aanbesteding.door_id = ${actor.id} or aanbesteding.koper_id = ${actor.organisatieId})`
  if (!mayAanbesteding.create(actor)) return []
  return db
    .selectFrom('aanbesteding')
    .select(['aanbesteding.id', 'aanbesteding.titel', ...standColumns])
    .where(visibleTo(actor))
    .$if(!decidesOnSides(actor), (query) => query.where(mine))
    .orderBy('aanbesteding.gewijzigdOp', 'desc')
    .orderBy('aanbesteding.id', 'desc')
    .limit(most)
    .execute()
}

/** The same of one; null for what is not there, or not this actor's to change. */
async function findKoppelbaar(db: Db, actor: Actor, id: string): Promise<Koppelbaar | null> {
  const aanbesteding = await orNull(findAanbesteding(db, actor, id))
  if (!aanbesteding || !mayAanbesteding.edit(actor, aanbesteding)) return null
  const found = await db
    .selectFrom('aanbesteding')
    .select(standColumns)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { id, titel: aanbesteding.titel, ...found }
}

/** The tender of now, which may be tied whoever may change it. */
export const tenderOf = (p: Proeftuin): Koppelbaar | null =>
  p.aanbestedingId === null || p.aanbestedingstand === null
    ? null
    : {
        id: p.aanbestedingId,
        titel: p.aanbesteding ?? 'De aanbesteding van nu',
        stand: p.aanbestedingstand,
        einde: p.aanbestedingEinde,
      }

/** The tender that a form asks for: the one of now, or one that this actor may change. Null for none of these. */
export async function findGekozen(
  db: Db,
  actor: Actor,
  { p, id }: { p: Proeftuin; id: unknown },
): Promise<Koppelbaar | null> {
  const now = tenderOf(p)
  if (typeof id !== 'string' || id === now?.id) return id === now?.id ? now : null
  return findKoppelbaar(db, actor, id)
}
