import { sql } from 'kysely'
import { moveRows, type Paar, verhuist } from '#src/netwerk/organisaties/verhuizing.ts'

const followsBoth = ({ blijft }: Paar) =>
  sql`exists (select from volging w where w.lid_id = v.lid_id and w.organisatie_id = ${blijft})`

/** When two organisations become one: who follows both, follows one. */
export const volgersGaanMee = verhuist({
  kolommen: ['volging.organisatie_id'],
  tellingen: {
    volgers: {
      label: 'Volgers',
      count: (paar) => sql`(select count(*)::int from volging v
        where v.organisatie_id = ${paar.weg} and not ${followsBoth(paar)})`,
    },
    volgersVanBeide: {
      label: 'Volgers van allebei: zij volgen er straks één',
      count: (paar) => sql`(select count(*)::int from volging v
        where v.organisatie_id = ${paar.weg} and ${followsBoth(paar)})`,
    },
  },
  move: async (db, _actor, paar) => {
    const both = await sql`delete from volging v
      where v.organisatie_id = ${paar.weg} and ${followsBoth(paar)}`.execute(db)
    const volgers = await moveRows(db, { tabel: 'volging', kolom: 'organisatie_id' }, paar)
    return { aantallen: { volgers, volgersVanBeide: Number(both.numAffectedRows) } }
  },
})
