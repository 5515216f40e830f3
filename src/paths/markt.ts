import { path } from './path.ts'

/** Tenders and their notices, and what suppliers offer. */
export const markt = {
  voorstellen: path('/voorstellen?'),
  voorstellenFeed: path('/voorstellen/feed.atom?'),
  nieuwVoorstel: path('/voorstellen/nieuw?soort'),
  voorstel: path('/voorstellen/:id'),
  voorstelBewerken: path('/voorstellen/:id/bewerken'),
  /** That it still stands, or stands again. */
  voorstelBevestiging: path('/voorstellen/:id/bevestiging'),
  voorstelIntrekking: path('/voorstellen/:id/intrekking'),
  aanbestedingen: path('/aanbestedingen?'),
  aanbestedingenFeed: path('/aanbestedingen/feed.atom?'),
  nieuweAanbesteding: path('/aanbestedingen/nieuw'),
  nieuwContract: path('/aanbestedingen/nieuw/contract'),
  aankondigingInlezen: path('/aanbestedingen/inlezen'),
  aanbesteding: path('/aanbestedingen/:id'),
  aanbestedingBewerken: path('/aanbestedingen/:id/bewerken'),
  contract: path('/aanbestedingen/:id/contract'),
  aankondigingVersie: path('/aanbestedingen/:id/versie'),
  cpv: path('/cpv?q'),
} as const
