import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import { byFact, delenOf, meldbaar } from '#src/platform/te-melden.ts'
import { findAanbesteding } from './queries.ts'

/** A tender with its lots. */
export const aanbestedingMeldbaar = meldbaar({
  soort: 'aanbesteding',
  dit: 'deze aanbesteding',
  tabellen: ['aanbesteding', 'perceel', 'gegund_aan', 'afspraakwijziging'],
  pages: paths.aanbesteding,
  find: findAanbesteding,
  read: async (db, id) => {
    const a = await db.selectFrom('aanbesteding').selectAll().where('id', '=', id).executeTakeFirst()
    if (!a) return undefined
    const delen = delenOf({
      Omschrijving: a.omschrijving,
      Voorwaarden: a.voorwaarden,
      Gunningscriteria: a.gunningscriteria,
      Koper: a.koperNaam,
      'Gegund aan': a.winnaars,
      Verlengen: a.verlengingTekst,
      'Social return': a.afspraakTekst,
    })
    return {
      aanduiding: `een aanbesteding, in Vonk gezet op ${sayDate(a.aangemaaktOp)}`,
      momentopname: { titel: a.titel, delen },
      auteurIds: a.doorId ? [a.doorId] : [],
      binnenId: null,
      href: paths.aanbesteding(id),
    }
  },
  ...byFact('aanbesteding', 'weggehaald_op'),
})
