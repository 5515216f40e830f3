import type { Naam } from './test-set.ts'

/**
 * What somebody who knows the work would lay side by side: the same work, the same question in other work, or what helps
 * against what it ran into. Written before anything was measured.
 */
export const verwant: readonly (readonly Naam[])[] = [
  ['vloer', 'gangen', 'tapijt', 'linoleum', 'vloerwijze'],
  ['vloer', 'linoleum', 'groen', 'perceelwijze', 'perceeleis', 'plantsoen', 'vloerwijze'],
  ['school', 'gymzaal', 'dagdienst', 'dagwijze', 'campus'],
  ['ramen', 'toren'],
  ['vog', 'detentie', 'poort', 'pas', 'screenwijze', 'vogeis'],
  ['detentie', 'brood'],
  ['dossiers', 'kaarten', 'archief', 'bouwarchief', 'scanwijze'],
  ['dossiers', 'autisme', 'testen', 'prikkelwijze'],
  ['autisme', 'testen', 'prikkelwijze', 'kaarten'],
  ['receptie', 'balie', 'gastheer', 'balievraag', 'telefoon'],
  ['lunch', 'koken', 'soep', 'keukenwijze', 'taalkeuken'],
  ['lunch', 'koken', 'keukenwijze', 'steiger', 'meesterwijze', 'timmer'],
  ['plantsoen', 'bermen', 'voorbehoudwijze', 'swpost', 'groen'],
  ['bomen', 'taalbouw', 'taalbus', 'taalwijze', 'taalkeuken', 'taaleis'],
  ['steiger', 'kozijn', 'timmer', 'meesterwijze'],
  ['bus', 'taxi', 'taalbus'],
  ['fiets', 'swpost', 'magazijn'],
]

export const hoort = (naam: Naam): Set<Naam> =>
  new Set(
    verwant.filter((groep) => groep.includes(naam)).flatMap((groep) => groep.filter((one) => one !== naam)),
  )
