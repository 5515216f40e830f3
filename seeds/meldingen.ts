import type { MeldingSeed } from './types.ts'

/** What was reported: one that waits, one that stays as it is, and one that was taken away, with an objection. */
export const meldingen: MeldingSeed[] = [
  {
    soort: 'aantekening',
    onderwerp: ['lunchElzenhof', 2],
    reden: 'onjuist',
    toelichting: 'Volgens mij waren het er in het begin geen veertig. Ik at er elke dag. Klopt dit getal?',
    op: -3,
  },
  {
    soort: 'proeftuin',
    onderwerp: ['dossiersScannen'],
    reden: 'anders',
    toelichting: 'Ik mis hier dat onze afdeling ook meedeed. Kan dat erbij?',
    door: 'bas',
    op: -24,
    besluit: {
      besluit: 'laten_staan',
      motivering:
        'Er staat niets wat hier niet hoort. De trekker weet nu wat je mist. Schrijf het samen in het logboek.',
      door: 'wilma',
      op: -23,
    },
  },
  {
    soort: 'aantekening',
    onderwerp: ['lunchElzenhof', 99],
    reden: 'persoonsgegevens',
    toelichting:
      'Hier staat wat iemand aan tafel vertelde over de eigen gezondheid. Wie er werkt, weet wie het is.',
    door: 'bas',
    op: -9,
    besluit: {
      besluit: 'weghalen',
      motivering:
        'Je schrijft over de gezondheid van iemand die collega’s kunnen herkennen. Dat mag nooit, ook niet als het aardig bedoeld is.',
      door: 'wilma',
      bevestigd: 'floor',
      op: -8,
    },
    bezwaar: {
      door: 'kees',
      tekst:
        'Ik noemde geen naam. En juist hierdoor begonnen we rustiger: dat is de les. Mag het zonder die ene zin terug?',
      op: -6,
    },
  },
]

/** The note that was taken away. */
export const weggehaald = {
  proeftuin: 'lunchElzenhof',
  nummer: 99,
  titel: 'Rustig beginnen hielp',
  tekst:
    'Aan tafel vertelde een van de gastheren waarom een druk halfuur zo veel vraagt. Sindsdien beginnen we met vier tafels, en niet met twaalf.',
  door: 'kees',
  dag: -20,
} as const
