import { sql } from 'kysely'
import { verhuist } from '#src/netwerk/organisaties/verhuizing.ts'

/**
 * When two organisations become one: another side was proposed for one that is no more, or is more than it was: let it
 * be proposed anew. The row keeps telling for which of the two it was.
 */
export const wisselsVervallen = verhuist({
  kolommen: ['kantwissel.organisatie_id'],
  tellingen: {},
  move: async (db, actor, { blijft, weg }) => {
    await db
      .updateTable('kantwissel')
      .set({ ingetrokkenOp: sql`now()`, ingetrokkenDoorId: actor.id })
      .where('organisatieId', 'in', [blijft, weg])
      .where('bevestigdOp', 'is', null)
      .where('ingetrokkenOp', 'is', null)
      .execute()
    return { aantallen: {} }
  },
})
