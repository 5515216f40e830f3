import type { ProeftuinSeed } from '../types.ts'

export const beveiligingGastheer: ProeftuinSeed = {
  titel: 'Toezicht met een glimlach',
  organisatie: 'mvr',
  vertrekpunt: 'opdracht',
  aanleiding:
    'Bij onze ingang werkt een beveiliger die ook de weg wijst, koffie haalt en een band plakt. Dat zijn twee functies. De ene vraagt een pas en een diploma, de andere een goed humeur.',
  vraag: 'Welk deel van beveiliging kan een nieuwe functie worden?',
  hypotheseAls: 'we toezicht en gastvrijheid uit elkaar halen in de uitvraag',
  hypotheseDan: 'komt er een instapfunctie waarin mensen kunnen groeien naar het diploma',
  ruimteVast: 'Veiligheid en de screening voor de meldkamer.',
  ruimteVrij: 'De functie aan de balie, de opleiding en de verdeling van uren.',
  afspraakvorm: 'inspanning',
  doelgroepen: ['langdurig_zonder_werk', 'herintreders', 'oud_topsporters'],
  categorie: 'beveiliging',
  aanbesteding: 'beveiliging',
  zichtbaarheid: 'overheid',
  team: [
    ['noor', 'trekker'],
    ['rogier', 'opdrachtgever'],
    ['marloes', 'inkoper'],
    ['henkjan', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -75,
      verwachting: 'Bij negen ingangen kijken we een dag mee wat er echt gebeurt.',
    },
    {
      fase: 'specificeren',
      vanaf: -30,
      door: 'marloes',
      verwachting: 'Twee functies op papier, die samen niet duurder zijn dan één.',
    },
  ],
  routes: [{ naar: 'inkoop', dag: -75 }],
  estafette: [
    { lid: 'noor', dag: -75, boodschap: 'Ik sta een dag bij elke ingang.' },
    {
      lid: 'rogier',
      dag: -10,
      boodschap:
        'Mag de gastheer zonder diploma achter de balie, als de beveiliger binnen tien meter is? Dit is jouw regel.',
    },
  ],
  logboek: [
    {
      soort: 'waarneming',
      dag: -66,
      titel: 'Twee derde is gastvrijheid',
      tekst: 'We turfden 400 contacten. Slechts één op de drie ging over veiligheid.',
      door: 'noor',
    },
    {
      soort: 'besluit',
      dag: -41,
      titel: 'Eerst de markt horen, dan schrijven',
      tekst:
        'De marktconsultatie is gepland vóór de publicatie. Alle vragen en antwoorden worden samen gedeeld.',
      door: 'marloes',
    },
    {
      soort: 'dilemma',
      dag: -12,
      titel: 'Diploma of begeleiding?',
      tekst: [
        'De regel zegt: diploma voor iedereen aan de balie. De bedoeling is: veilig. Begeleiding door een beveiliger geeft misschien dezelfde zekerheid.',
        'Vraag aan de directeur-generaal: mogen we het bij één ingang een half jaar proberen?',
      ],
      door: 'noor',
    },
  ],
}
