import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { eindigtOp, may, navraag, staatTot } from './policy.ts'

/** In SQL: who wrote it is a member still and works there still, so may say whether it stands. */
const openTo = (db: Db) =>
  db
    .selectFrom('voorstel as v')
    .innerJoin('lid as d', (join) =>
      join.onRef('d.id', '=', 'v.doorId').onRef('d.organisatieId', '=', 'v.organisatieId'),
    )
    .innerJoin('organisatie as o', 'o.id', 'v.organisatieId')
    .where('d.toegelatenOp', 'is not', null)
    .where('d.vertrokkenOp', 'is', null)
    .where('o.kant', '=', 'leverancier')
    .where('v.ingetrokkenOp', 'is', null)
    .where('v.weggehaaldOp', 'is', null)
    .where(navraag)

/** Of which nobody was asked yet whether they stand. At most 500 a day. */
export const listNavraag = (db: Db) =>
  openTo(db).select('v.id').where('v.herinnerdOp', 'is', null).orderBy('v.bevestigdOp').limit(500).execute()

/** One of those, with whom to ask; undefined when there is nothing to ask any more. */
export const findNavraag = (db: Db, id: string) =>
  openTo(db)
    .select(['d.naam', 'd.email', 'v.titel', staatTot.as('staatTot')])
    .where('v.id', '=', id)
    .where('v.herinnerdOp', 'is', null)
    .executeTakeFirst()

export const noteNavraag = (db: Db, id: string) =>
  db.updateTable('voorstel').set({ herinnerdOp: sql<string>`current_date` }).where('id', '=', id).execute()

/** The actor's own, of which is asked whether they stand. */
export async function listEigenNavraag(db: Db, actor: Actor | null) {
  if (actor === null || !may.make(actor)) return []
  return openTo(db)
    .select(['v.id', 'v.titel', eindigtOp.as('sinds')])
    .where('v.doorId', '=', actor.id)
    .where('d.id', '=', actor.id)
    .orderBy('v.bevestigdOp')
    .limit(10)
    .execute()
}
