import { path } from './path.ts'

/** A regime: a word without digits or dashes. */
const naam = { naam: '[a-z][a-z_]{2,39}' }
/** One that is there: beside it stands the page to add one. */
const code = { code: '(?!nieuw$)[a-z0-9][a-z0-9_-]*' }

/** What jobs are counted by, what was promised, and what helps. */
export const tellen = {
  telregimes: path('/telregimes'),
  telregime: path('/telregimes/:naam?versie', naam),
  telregimeVersies: path('/telregimes/:naam/versies', naam),

  /** What helps who gives somebody work. */
  regelingen: path('/regelingen?'),
  nieuweRegeling: path('/regelingen/nieuw'),
  regeling: path('/regelingen/:code?versie', code),
  regelingVersies: path('/regelingen/:code/versies'),

  /** How many banen were promised: of the sectors, and of one organisation. */
  doelen: path('/doelen'),
  organisatieDoelen: path('/organisaties/:id/doelen'),
  doel: path('/doelen/:id'),
  doelVersies: path('/doelen/:id/versies'),

  /** What a client organisation, or a region together, reckons for an effort. */
  organisatieBouwblokken: path('/organisaties/:id/bouwblokken'),
  regioBouwblokken: path('/regios/:code/bouwblokken'),
  bouwblok: path('/bouwblokken/:id?'),
  bouwblokVersies: path('/bouwblokken/:id/versies'),
} as const
