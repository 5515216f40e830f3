import { path } from './path.ts'

/** What was agreed in a proeftuin, and what came of it. */
export const afspraken = {
  afspraken: path('/proeftuinen/:id/afspraken'),
  nieuweAfspraak: path('/proeftuinen/:id/afspraken/nieuw'),
  afspraak: path('/afspraken/:id'),
  afspraakBewerken: path('/afspraken/:id/bewerken'),
  afspraakUitkomst: path('/afspraken/:id/uitkomsten'),
  afspraakAkkoord: path('/afspraken/:id/akkoord'),
} as const
