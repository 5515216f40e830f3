import { sql } from 'kysely'
import { verhuist } from '#src/netwerk/organisaties/verhuizing.ts'

/** Only who works there counts: they let go of it first, and take up the other once they work there. */
export const tellersGaanMee = verhuist({
  kolommen: ['teller.organisatie_id'],
  tellingen: {
    tellers: {
      label: 'Tellers',
      count: ({ weg }) => sql`(select count(*)::int from teller where organisatie_id = ${weg})`,
    },
  },
  move: async (db, _actor, { blijft, weg }) => {
    const tellers = await db
      .deleteFrom('teller')
      .where('organisatieId', '=', weg)
      .returning(['lidId', 'sinds', 'doorId'])
      .execute()
    const rows = tellers.map((one) => ({ ...one, organisatieId: blijft }))
    const daarna = async () => {
      if (rows.length > 0)
        await db
          .insertInto('teller')
          .values(rows)
          .onConflict((conflict) => conflict.doNothing())
          .execute()
    }
    return { aantallen: { tellers: rows.length }, daarna }
  },
})
