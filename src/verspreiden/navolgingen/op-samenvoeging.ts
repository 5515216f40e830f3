import { sql } from 'kysely'
import { moveRows, type Paar, verhuist } from '#src/netwerk/organisaties/verhuizing.ts'

/** Both did the same: then the one that goes is taken out of sight, and who followed it stands below it still. */
const doneByBoth = ({
  blijft,
}: Paar) => sql`exists (select from navolging w where w.organisatie_id = ${blijft}
  and w.weggehaald_op is null and lower(w.bij) = lower(n.bij)
  and coalesce(w.werkwijze_id, w.haakje_id, w.gevolgd_proeftuin_id)
    = coalesce(n.werkwijze_id, n.haakje_id, n.gevolgd_proeftuin_id))`

export const navolgingenGaanMee = verhuist({
  kolommen: ['navolging.organisatie_id'],
  tellingen: {
    navolgingen: {
      label: 'Wat zij navolgen',
      count: ({ weg }) => sql`(select count(*)::int from navolging n where n.organisatie_id = ${weg})`,
    },
  },
  move: async (db, _actor, paar) => {
    await sql`update navolging n set weggehaald_op = now()
      where n.organisatie_id = ${paar.weg} and n.weggehaald_op is null and ${doneByBoth(paar)}`.execute(db)
    const navolgingen = await moveRows(db, { tabel: 'navolging', kolom: 'organisatie_id' }, paar)
    return { aantallen: { navolgingen } }
  },
})
