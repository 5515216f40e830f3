import type { ProeftuinSeed } from '../types.ts'

export const personeelsschouw: ProeftuinSeed = {
  titel: 'Personeelsschouw in de keuken',
  organisatie: 'rho',
  vertrekpunt: 'opdracht',
  aanleiding:
    'Bij een nieuw cateringcontract gaan mensen mee van de oude naar de nieuwe cateraar. We keken altijd naar lijsten. Nooit naar wat iemand kan en wil. Dat gesprek noemen we de personeelsschouw.',
  vraag: 'Hoe zien we bij een contractwissel de mensen in plaats van de lijst?',
  hypotheseAls:
    'cateraar en opdrachtgever samen elk team doornemen: wie kan wat, wie wil groeien, waar is ruimte',
  hypotheseDan: 'komt er werk vrij voor nieuwe collega’s zonder dat iemand zijn plek verliest',
  ruimteVast: 'Het contract en de prijs. Niemand die er werkt, wordt er slechter van.',
  ruimteVrij: 'De verdeling van taken, de roosters, de doorgroei naar andere locaties.',
  afspraakvorm: 'inspanning',
  doelgroepen: ['banenafspraak', 'herintreders'],
  categorie: 'catering',
  zichtbaarheid: 'openbaar',
  team: [
    ['fatma', 'trekker'],
    ['carlo', 'leverancier'],
    ['dirk', 'opdrachtgever'],
    ['samira', 'hr'],
    ['naomi', 'ervaringsdeskundige'],
    ['wilma', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -190,
      verwachting: 'De cateraar wil meedoen als wij niet afrekenen op een percentage.',
      terugblik: 'Dat klopte. Pas toen het percentage van tafel ging, kwam het echte gesprek.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -140,
      verwachting: 'Na een half jaar zijn alle twaalf locaties bekeken en is op zes plekken ruimte gemaakt.',
    },
  ],
  routes: [{ naar: 'inkoop', dag: -190 }],
  estafette: [
    { lid: 'fatma', dag: -190, boodschap: 'Ik leg het idee voor aan Smaakmeester.' },
    { lid: 'carlo', dag: -140, boodschap: 'Jij plant de gesprekken per locatie.' },
    {
      lid: 'samira',
      dag: -9,
      boodschap:
        'Carlo heeft drie plekken. Weet jij wie er bij jullie al lang wil overstappen naar de keuken?',
    },
  ],
  logboek: [
    {
      soort: 'besluit',
      dag: -160,
      titel: 'Inspanning in plaats van percentage',
      tekst:
        'We spreken af wat ieder doet: de cateraar voert de gesprekken, wij maken tijd en ruimte, en elk kwartaal zitten we samen. Dat is geen zachte afspraak: hij staat in het contract.',
      door: 'fatma',
    },
    {
      soort: 'waarneming',
      dag: -118,
      titel: 'De afwasser wilde al drie jaar koken',
      tekst:
        'Niemand had het gevraagd. In één locatie bleek de helft van de ploeg iets anders te willen leren. Dat stond op geen enkele lijst.',
      door: 'carlo',
    },
    {
      soort: 'hobbel',
      dag: -84,
      titel: 'Locatiemanagers hebben geen tijd',
      tekst:
        'Het gesprek kost een uur per persoon. In een keuken met krappe roosters is dat veel. We betalen nu per locatie een dag vervanging. Kleine post, groot verschil.',
      door: 'carlo',
    },
    {
      soort: 'dilemma',
      dag: -47,
      titel: 'Doorgroeien of blijven?',
      tekst: [
        'Wie doorgroeit, verlaat de locatie en laat een gat achter. Wie blijft, maakt geen plek voor een ander.',
        'Vraag aan de opdrachtgever: mag een locatie even met minder mensen draaien?',
      ],
      door: 'fatma',
      zicht: 'netwerk',
    },
    {
      soort: 'resultaat',
      dag: -25,
      titel: 'Zeven van de twaalf locaties bekeken',
      tekst:
        'Op vier locaties is ruimte. Drie mensen zijn doorgegroeid naar een andere functie. Nieuwe collega’s kennen we nog niet; eerst maken we de plek goed.',
      door: 'carlo',
    },
    {
      soort: 'les',
      dag: -12,
      titel: 'Begin bij wie er al is',
      tekst:
        'De beste plekken voor nieuwe mensen ontstaan doordat een ander groeit. En wie zelf gezien is, ontvangt een nieuwe collega met meer plezier.',
      door: 'naomi',
    },
  ],
}
