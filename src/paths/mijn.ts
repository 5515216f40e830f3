import { path } from './path.ts'

/** Pages that combine, and what a member keeps: following, mail, the own data. */
export const mijn = {
  home: path('/'),
  over: path('/over'),
  help: path('/help'),
  contact: path('/contact'),
  toegankelijkheid: path('/toegankelijkheid'),
  privacy: path('/privacy'),
  mijnVonk: path('/mijn-vonk'),
  instellingen: path('/mijn-vonk/instellingen'),
  uitstel: path('/mijn-vonk/uitstel'),
  uitstelIntrekking: path('/mijn-vonk/uitstel/intrekking'),
  wieWeet: path('/leden/wie-weet?'),

  volgend: path('/mijn-vonk/volgend'),
  /** A kind of work is known by its code, the others by their id. */
  volgen: path('/volgen/:soort{leden|organisaties|proeftuinen|categorieen|werkwijzen}/:doel'),
  volgbeeindiging: path(
    '/volgen/:soort{leden|organisaties|proeftuinen|categorieen|werkwijzen}/:doel/beeindiging',
  ),

  zoekvragen: path('/mijn-vonk/zoekvragen'),
  zoekvraag: path('/mijn-vonk/zoekvragen/:id'),
  zoekvraagVerwijdering: path('/mijn-vonk/zoekvragen/:id/verwijdering'),

  verzamelingen: path('/verzamelingen?'),
  verzamelingenFeed: path('/verzamelingen/feed.atom?na'),
  nieuweVerzameling: path('/verzamelingen/nieuw'),
  verzameling: path('/verzamelingen/:id'),
  verzamelingBewerken: path('/verzamelingen/:id/bewerken'),
  verzamelingVerwijdering: path('/verzamelingen/:id/verwijdering'),
  onderdeel: path('/verzamelingen/:id/onderdelen/:onderdeel'),
  onderdeelVerplaatsing: path(
    '/verzamelingen/:id/onderdelen/:onderdeel/verplaatsing/:richting{omhoog|omlaag}',
  ),
  onderdeelVerwijdering: path('/verzamelingen/:id/onderdelen/:onderdeel/verwijdering'),
  /** Puts something in a verzameling, from the page of that thing. */
  verzamel: path('/verzamel/:soort{werkwijze|haakje|proeftuin|aantekening|aanbesteding|organisatie}/:ding'),

  mailvoorkeuren: path('/mijn-vonk/mail'),
  afmelden: path('/afmelden/:token'),
  afmeldherstel: path('/afmelden/:token/herstel'),

  /** Keeps what is typed and not sent yet; `van`: whose form it is; `sleutel`: of that form. */
  concepten: path('/mijn-vonk/concepten?van&sleutel'),
  conceptVerwijdering: path('/mijn-vonk/concepten/verwijdering'),

  gegevens: path('/mijn-vonk/gegevens'),
  gegevensHtml: path('/mijn-vonk/gegevens.html'),
  gegevensJson: path('/mijn-vonk/gegevens.json'),
  vertrek: path('/mijn-vonk/vertrek'),
} as const
