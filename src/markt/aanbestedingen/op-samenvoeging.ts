import { sql } from 'kysely'
import { gaatMee, moveRows, verhuist } from '#src/netwerk/organisaties/verhuizing.ts'

const koper = { tabel: 'aanbesteding', kolom: 'koper_id' }

/** Of two with the same reference the one that moves loses it: the register of who stays counts from now on. */
export const koperGaatMee = verhuist({
  kolommen: ['aanbesteding.koper_id'],
  tellingen: {
    aanbestedingen: {
      label: 'Aanbestedingen',
      count: ({ weg }) => sql<number>`(select count(*)::int from aanbesteding where koper_id = ${weg})`,
    },
  },
  move: async (db, _actor, paar) => {
    await sql`update aanbesteding a set kenmerk = null where a.koper_id = ${paar.weg} and exists (
      select from aanbesteding b where b.koper_id = ${paar.blijft} and lower(b.kenmerk) = lower(a.kenmerk))`.execute(
      db,
    )
    return { aantallen: { aanbestedingen: await moveRows(db, koper, paar) } }
  },
})

export const winnaarGaatMee = gaatMee({
  naam: 'gegund',
  label: 'Opdrachten die zij kreeg',
  tabel: 'gegund_aan',
  kolom: 'organisatie_id',
})
