import { path } from './path.ts'

/** A regime, a kind of regeling: a word without digits or dashes. */
const naam = { naam: '[a-z][a-z_]{2,39}' }

/** What jobs are counted by, what was promised, and what helps. */
export const tellen = {
  telregimes: path('/telregimes'),
  telregime: path('/telregimes/:naam?versie', naam),
  telregimeVersies: path('/telregimes/:naam/versies', naam),
} as const
