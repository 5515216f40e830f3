import { path } from './path.ts'

/** Messages between members. */
export const antwoorden = {
  schrijfBericht: path('/leden/:id/bericht'),
  berichten: path('/mijn-vonk/berichten?'),
  bereikbaar: path('/mijn-vonk/berichten/bereikbaar'),
  /** `voor`: what was written before that message. */
  eigenBericht: path('/mijn-vonk/berichten/:id?voor'),
  berichtAntwoord: path('/mijn-vonk/berichten/:id/antwoord'),
  berichtVerwijdering: path('/mijn-vonk/berichten/:id/verwijdering'),
  blokkade: path('/mijn-vonk/berichten/:id/blokkade'),
  deblokkade: path('/mijn-vonk/berichten/:id/deblokkade'),
} as const
