import { sql } from 'kysely'
import { verhuist } from '#src/netwerk/organisaties/verhuizing.ts'

/** An organisation that goes into another is that one from then on. Who collected it is told to nobody, not in numbers either. */
export const verzameldeGaatMee = verhuist({
  kolommen: [],
  tellingen: {},
  move: async (db, _actor, { blijft, weg }) => {
    await sql`update verzameling_onderdeel d set ding_id = ${blijft} where d.soort = 'organisatie' and d.ding_id = ${weg}
      and not exists (select from verzameling_onderdeel b where b.verzameling_id = d.verzameling_id
        and b.soort = 'organisatie' and b.ding_id = ${blijft})`.execute(db)
    await sql`delete from verzameling_onderdeel where soort = 'organisatie' and ding_id = ${weg}`.execute(db)
    return { aantallen: {} }
  },
})
