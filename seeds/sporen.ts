import type { LidSleutel } from './leden.ts'
import type { Dag } from './types.ts'

/** Beheer looked inside once, because somebody asked. */
export const inzagen = [
  {
    proeftuin: 'klantcontact',
    door: 'tariq',
    dag: -9,
    reden: 'Samira belde: haar aantekening van vanochtend stond er niet. Ik kijk of die er nog is.',
  },
] as const

export const ledenbesluiten = [
  {
    lid: 'wilma',
    soort: 'adviesteam_gegeven',
    door: 'tariq',
    dag: -449,
    reden: 'Wilma coacht vanaf vandaag voor het netwerkbureau, zoals afgesproken met het kernteam.',
  },
  {
    lid: 'kees',
    soort: 'sessies_beeindigd',
    door: 'tariq',
    dag: -31,
    reden: 'Kees liet zijn tablet in de trein liggen en vroeg ons hem overal uit te loggen.',
  },
] as const

/** Who opened the pages of the tender that runs now, and on which days; before its publication only suppliers. */
export const inkijken: { lid: LidSleutel; dagen: Dag[]; wat: 'proeftuin' | 'aanbesteding' }[] = [
  { lid: 'marloes', dagen: [-21, -20, -17, -14, -6, -2], wat: 'proeftuin' },
  { lid: 'marloes', dagen: [-21, -14], wat: 'aanbesteding' },
  { lid: 'iris', dagen: [-21, -13, -6, -1], wat: 'proeftuin' },
  { lid: 'samira', dagen: [-16], wat: 'proeftuin' },
  { lid: 'wilma', dagen: [-15, -3], wat: 'proeftuin' },
  { lid: 'joyce', dagen: [-118, -74, -20, -8], wat: 'proeftuin' },
  { lid: 'carlo', dagen: [-101, -23], wat: 'proeftuin' },
]
