import { path } from './path.ts'

/** The question of each quarter: who gets it, and answering it, signed in or by the link of a mail. */
export const kwartaalopgaven = {
  kwartaalvragen: path('/proeftuinen/:id/kwartaalvragen'),
  kwartaalvraagEinde: path('/proeftuinen/:id/kwartaalvragen/:contact/einde'),
  kwartaal: path('/kwartaal/:id'),
  kwartaalAntwoord: path('/kwartaal/:id/antwoord'),
  kwartaalPlek: path('/kwartaal/:id/plekken/:plek'),
  kwartaalNieuw: path('/kwartaal/:id/plek'),
  kwartaalEinde: path('/kwartaal/:id/einde'),
  kwartaalBestand: path('/kwartaal/:id/bestand/:vorm{ods|xlsx|csv}'),
  kwartaalTabellen: path('/kwartaal/:id/tabellen'),
  kwartaalTabel: path('/kwartaal/:id/tabellen/:tabel'),
  gastkwartaalPlek: path('/gastlinks/:sleutel/kwartaal/plekken/:plek'),
  gastkwartaalNieuw: path('/gastlinks/:sleutel/kwartaal/plek'),
  gastkwartaalEinde: path('/gastlinks/:sleutel/kwartaal/einde'),
  gastkwartaalBestand: path('/gastlinks/:sleutel/kwartaal/bestand/:vorm{ods|xlsx|csv}'),
  gastkwartaalTabellen: path('/gastlinks/:sleutel/kwartaal/tabellen'),
  gastkwartaalTabel: path('/gastlinks/:sleutel/kwartaal/tabellen/:tabel'),
  kwartaalmoeite: path('/adviesteam/kwartaalmoeite'),
} as const
