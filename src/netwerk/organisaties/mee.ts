import { sql } from 'kysely'
import { gaatMee, moveRows, verhuist } from './verhuizing.ts'

export const domeinenGaanMee = gaatMee({
  naam: 'domeinen',
  label: 'Maildomeinen',
  tabel: 'organisatie_domein',
  kolom: 'organisatie_id',
})

export const onderdelenGaanMee = verhuist({
  kolommen: ['organisatie.ouder_id'],
  tellingen: {
    onderdelen: {
      label: 'Onderdelen',
      // What stays does not come to lie below itself.
      count: ({ blijft, weg }) =>
        sql`(select count(*)::int from organisatie where ouder_id = ${weg} and id <> ${blijft})`,
    },
  },
  move: async (db, _actor, paar) => ({
    aantallen: { onderdelen: await moveRows(db, { tabel: 'organisatie', kolom: 'ouder_id' }, paar) },
  }),
})
