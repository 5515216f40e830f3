import { path } from './path.ts'

/** What members tell and give each other: in messages, under what somebody wrote, and as files with it. */
export const antwoorden = {
  schrijfBericht: path('/leden/:id/bericht'),
  /** To who leads a proeftuin; `over`: to take part, or a question when it is left out. */
  teamvraag: path('/proeftuinen/:id/teamvraag?over'),
  berichten: path('/mijn-vonk/berichten?'),
  bereikbaar: path('/mijn-vonk/berichten/bereikbaar'),
  /** `voor`: what was written before that message. */
  eigenBericht: path('/mijn-vonk/berichten/:id?voor'),
  berichtAntwoord: path('/mijn-vonk/berichten/:id/antwoord'),
  berichtVerwijdering: path('/mijn-vonk/berichten/:id/verwijdering'),
  blokkade: path('/mijn-vonk/berichten/:id/blokkade'),
  deblokkade: path('/mijn-vonk/berichten/:id/deblokkade'),

  /** `voor`: what was written before that reactie. */
  aantekeningReacties: path('/proeftuinen/:id/aantekeningen/:aantekening/reacties?voor'),
  afrondingReacties: path('/proeftuinen/:id/afronding/reacties?voor'),
  proeftuinReacties: path('/proeftuinen/:id/reacties?voor'),
  /** Leads to where it stands. */
  reactie: path('/reacties/:id'),
  reactieVerbetering: path('/reacties/:id/verbetering'),
  reactieIntrekking: path('/reacties/:id/intrekking'),

  aantekeningBijlagen: path('/proeftuinen/:id/aantekeningen/:aantekening/bijlagen'),
  proeftuinBijlagen: path('/proeftuinen/:id/bijlagen'),
  aanbestedingBijlagen: path('/aanbestedingen/:id/bijlagen'),
  /** The file itself. */
  bijlage: path('/bijlagen/:id'),
  bijlageVerwijdering: path('/bijlagen/:id/verwijdering'),
} as const
