import type { ProeftuinSeed } from '../types.ts'

/** A concept: not started yet. */
export const vonkProberen: ProeftuinSeed = {
  titel: 'Vonk laten proberen door wie er last van heeft',
  organisatie: 'netwerkbureau',
  vertrekpunt: 'baanconcept',
  aanleiding:
    'Wie met een schermlezer, een oude telefoon of weinig tijd werkt, ziet als eerste waar Vonk hapert. Dat is vakwerk. Daar hoort loon bij.',
  vraag: 'Kan het testen van websites van de overheid een baan zijn?',
  hypotheseAls: 'we testers aannemen in plaats van vragen om een gunst',
  hypotheseDan: 'worden onze websites beter en hebben mensen vast werk',
  ruimteVast: 'Wat een tester vindt, lossen we op of we leggen uit waarom niet.',
  ruimteVrij: 'Tempo, plek en welke websites.',
  afspraakvorm: 'inspanning',
  doelgroepen: ['banenafspraak'],
  categorie: 'kantoor_en_administratie',
  zichtbaarheid: 'netwerk',
  concept: true,
  team: [
    ['tariq', 'trekker'],
    ['naomi', 'ervaringsdeskundige'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -7,
      verwachting: 'We vinden drie overheden die hun website willen laten testen.',
    },
  ],
  routes: [{ naar: 'inhuur', dag: -7 }],
  estafette: [{ lid: 'tariq', dag: -7, boodschap: 'Ik schrijf het plan, Naomi leest mee.' }],
  logboek: [],
}
