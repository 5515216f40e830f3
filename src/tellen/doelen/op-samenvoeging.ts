import { sql } from 'kysely'
import { type Paar, verhuist } from '#src/netwerk/organisaties/verhuizing.ts'

/** Of the one that goes, and not of a year and regime for which the one that stays promised something itself. */
const meegaand = ({ blijft, weg }: Paar) => sql`d.organisatie_id = ${weg} and not exists (
  select from doel x where x.organisatie_id = ${blijft} and x.jaar = d.jaar and x.regime = d.regime)`

/** Two targets for one year are not one: that of the organisation that stays holds, the other stays to be read in the database. */
export const doelenGaanMee = verhuist({
  kolommen: ['doel.organisatie_id'],
  tellingen: {
    doelen: {
      label: 'Doelen',
      count: (paar) => sql<number>`(select count(*)::int from doel d where ${meegaand(paar)})`,
    },
  },
  move: async (db, _actor, paar) => {
    const { numAffectedRows } = await sql`update doel d set organisatie_id = ${paar.blijft}
      where ${meegaand(paar)}`.execute(db)
    return { aantallen: { doelen: Number(numAffectedRows) } }
  },
})
