import { sql } from 'kysely'
import { verhuist } from '#src/netwerk/organisaties/verhuizing.ts'

/** When two organisations become one: who works at the one that goes, works at the one that stays. */
export const ledenGaanMee = verhuist({
  kolommen: ['lid.organisatie_id'],
  tellingen: {
    leden: {
      label: 'Leden en gasten',
      count: ({ weg }) =>
        sql`(select count(*)::int from lid where organisatie_id = ${weg} and vertrokken_op is null)`,
    },
    oudLeden: {
      label: 'Oud-leden',
      count: ({ weg }) =>
        sql`(select count(*)::int from lid where organisatie_id = ${weg} and vertrokken_op is not null)`,
    },
  },
  move: async (db, _actor, { blijft, weg }) => {
    const moved = await db
      .updateTable('lid')
      .set({ organisatieId: blijft })
      .where('organisatieId', '=', weg)
      .returning('vertrokkenOp')
      .execute()
    const oudLeden = moved.filter(({ vertrokkenOp }) => vertrokkenOp !== null).length
    return { aantallen: { leden: moved.length - oudLeden, oudLeden } }
  },
})
