import { path } from './path.ts'

/** What spreads: werkwijzen, haakjes, and who followed them. */
export const verspreiden = {
  werkwijzen: path('/werkwijzen?'),
  werkwijzenFeed: path('/werkwijzen/feed.atom?'),
  nieuweWerkwijze: path('/werkwijzen/nieuw?proeftuin'),
  /** `stap`: whose reacties stand open. */
  werkwijze: path('/werkwijzen/:id?stap'),
  werkwijzeBewerken: path('/werkwijzen/:id/bewerken'),
  werkwijzePublicatie: path('/werkwijzen/:id/publicatie'),
  werkwijzeVersies: path('/werkwijzen/:id/versies'),
  werkwijzeKaart: path('/werkwijzen/:id/kaart'),
  werkwijzeMail: path('/werkwijzen/:id/mail'),
  /** `stap`: of that step; `voor`: what was written before that reactie. */
  werkwijzeReacties: path('/werkwijzen/:id/reacties?stap&voor'),
  passendBijWerkwijze: path('/werkwijzen/:id/passend'),

  haakjes: path('/haakjes?'),
  haakjesFeed: path('/haakjes/feed.atom?'),
  nieuwHaakje: path('/haakjes/nieuw?werkwijze&proeftuin'),
  haakje: path('/haakjes/:id'),
  haakjeBewerken: path('/haakjes/:id/bewerken'),
  haakjeKopie: path('/haakjes/:id/kopie'),

  nieuweNavolging: path('/navolgingen/nieuw?werkwijze&haakje&proeftuin&volgt'),
  navolging: path('/navolgingen/:id'),
  navolgingFeiten: path('/navolgingen/:id/feiten'),
  vonkspoor: path('/vonkspoor/:soort{werkwijzen|haakjes|proeftuinen|organisaties}/:id'),
} as const
