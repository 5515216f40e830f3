import type { LidSleutel } from './leden.ts'
import type { Dag } from './types.ts'

export type BerichtSeed = {
  van: LidSleutel
  aan: LidSleutel
  onderwerp: string
  /** One after the other, by turns; the first by `van`. */
  teksten: string[]
  op: Dag
}

/** What members wrote to each other. */
export const berichten: BerichtSeed[] = [
  {
    van: 'samira',
    aan: 'kees',
    onderwerp: 'Mag ik een dag meelopen?',
    teksten: [
      'Dag Kees,\n\nBij ons beginnen straks twee mensen aan de telefoon. Ik wil graag zien hoe jij iemand de eerste week begeleidt. Mag ik een dag meelopen?',
      'Dag Samira,\n\nLeuk! Kom op een dinsdag: dan werken er drie mensen die net begonnen zijn. Ik vraag hun eerst of ze het goed vinden.',
      'Heel graag. Zeg maar welke dinsdag, dan houd ik hem vrij.',
    ],
    op: -9,
  },
  {
    van: 'joyce',
    aan: 'samira',
    onderwerp: 'Wat vertelden jullie het team vooraf?',
    teksten: [
      'Dag Samira,\n\nOnze ploeg krijgt er een collega bij die prikkels slecht verdraagt. Wat vertelden jullie het team vooraf, en wat juist niet?',
    ],
    op: -3,
  },
  {
    van: 'naomi',
    aan: 'rogier',
    onderwerp: 'Praat eens met de mensen zelf',
    teksten: [
      'Dag Rogier,\n\nIn je toespraak ging het over aantallen. Ik nodig je uit om een ochtend mee te werken. Daarna praat je anders, denk ik.',
      'Dag Naomi,\n\nDat neem ik graag aan. Mijn secretariaat zoekt een ochtend, maar ik kom alleen.',
    ],
    op: -20,
  },
]

/** Kinds of mail that somebody does without. */
export const mailUit: [LidSleutel, string][] = [
  ['rogier', 'bericht'],
  ['henkjan', 'uitnodiging'],
]

/** Whom nobody begins to write to. */
export const dicht: LidSleutel[] = ['henkjan']
