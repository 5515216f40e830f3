import { path } from './path.ts'

/** Tenders and their notices. */
export const markt = {
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
