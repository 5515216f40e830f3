/** Words of the field that no dictionary has, and short ones that may begin or end a compound all the same. */
export const veldwoorden = [
  ...['banenafspraak', 'garantiebaan', 'participatiewet', 'proeftuin', 'jobcoach', 'jobcoaching', 'wajong'],
  ...['herstoffering', 'inlener', 'onboarding', 'jobcarving', 'werkcentrum', 'perceel'],
]

/** Not made of the words that they seem to be made of. */
export const heleWoorden: ReadonlySet<string> = new Set([
  'proeftuin',
  'hovenier',
  'herstoffering',
  'leverancier',
  'detentie',
])

/** Shorter than four letters, and yet a part of compounds, as in `jobcoach`. */
export const korteDelen: ReadonlySet<string> = new Set([
  'job',
  'sw',
  'hr',
  'ict',
  'eis',
  'wet',
  'bus',
  'was',
  'les',
  'zin',
])

/** They begin many words without being what those are about: `overheid` is not about `over`. */
export const voorzetsels: ReadonlySet<string> = new Set([
  ...[
    'over',
    'voor',
    'door',
    'onder',
    'tegen',
    'achter',
    'binnen',
    'buiten',
    'boven',
    'tussen',
    'mede',
    'samen',
  ],
  ...['naar', 'langs', 'terug', 'rond', 'heen', 'hier', 'daar', 'waar', 'niet', 'weder', 'hoofd'],
])
