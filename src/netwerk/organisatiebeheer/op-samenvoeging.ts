import { sql } from 'kysely'
import { gaatMee, verhuist } from '#src/netwerk/organisaties/verhuizing.ts'

/** Only who works there keeps the page: they let go of it first, and take up the other once they work there. */
export const beheerdersGaanMee = verhuist({
  kolommen: ['organisatiebeheer.organisatie_id'],
  tellingen: {
    beheerders: {
      label: 'Beheerders van de pagina',
      count: ({ weg }) => sql`(select count(*)::int from organisatiebeheer where organisatie_id = ${weg})`,
    },
  },
  move: async (db, _actor, { blijft, weg }) => {
    const beheerders = await db
      .deleteFrom('organisatiebeheer')
      .where('organisatieId', '=', weg)
      .returning(['lidId', 'sinds', 'doorId'])
      .execute()
    const rows = beheerders.map((one) => ({ ...one, organisatieId: blijft }))
    const daarna = async () => {
      if (rows.length > 0) await db.insertInto('organisatiebeheer').values(rows).execute()
    }
    return { aantallen: { beheerders: rows.length }, daarna }
  },
})

export const beheerverzoekenGaanMee = gaatMee({
  naam: 'beheerverzoeken',
  label: 'Vragen om de pagina bij te houden',
  tabel: 'beheerverzoek',
  kolom: 'organisatie_id',
})
