import type { ProeftuinSeed } from '../types.ts'

export const lunchElzenhof: ProeftuinSeed = {
  titel: 'Lunchen bij de buren',
  organisatie: 'lindekerk',
  vertrekpunt: 'baanconcept',
  aanleiding:
    'Onze kantine was te klein om rendabel te zijn en ging dicht. Aan de overkant staat een zorgorganisatie met een grote keuken en mensen die graag gasten ontvangen.',
  vraag: 'Hoe kan onze lunch werk worden voor mensen die nu dagbesteding hebben?',
  hypotheseAls: 'we onze kantine sluiten en met een knipkaart bij de zorgorganisatie gaan lunchen',
  hypotheseDan: 'krijgen mensen er betaald werk bij en zien collega’s elkaar weer aan tafel',
  ruimteVast: 'Een lunch kost niet meer dan in de oude kantine.',
  ruimteVrij: 'Het menu, de tijden, wie kookt en wie bedient.',
  afspraakvorm: 'geen',
  doelgroepen: ['beschut_werk', 'banenafspraak'],
  categorie: 'catering',
  zichtbaarheid: 'openbaar',
  team: [
    ['bas', 'trekker'],
    ['ellen', 'leverancier'],
    ['kees', 'jobcoach'],
    ['floor', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -290,
      verwachting: 'Twee maanden praten, dan open.',
      terugblik: 'Het werden vier weken. Een lange tafel en een bord buiten waren genoeg.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -262,
      verwachting: 'Dertig lunches per dag, en binnen een jaar betaald werk voor de vaste ploeg.',
      terugblik: 'Veertig lunches per dag, dat lukte snel. Betaald werk lukte voor een deel van de ploeg.',
    },
    {
      fase: 'afronden_en_nazorg',
      vanaf: -100,
      verwachting: 'De lunch draait door zonder projectgeld.',
      terugblik: 'De lunch draait door. De betaalde uren groeien langzamer dan we wilden.',
    },
  ],
  routes: [
    { naar: 'werkervaring', dag: -290 },
    {
      naar: 'individuele_plaatsing',
      dag: -180,
      titel: 'Van ervaring naar loon',
      reden:
        'Wie al een half jaar elke dag goed werk levert, hoort loon te krijgen. De zorgorganisatie neemt mensen voor een deel van de week in dienst.',
    },
  ],
  estafette: [
    { lid: 'bas', dag: -290, boodschap: 'Ik regel het college en de knipkaart.' },
    { lid: 'ellen', dag: -262, boodschap: 'De gasten komen. Roep maar als het te druk wordt.' },
    { lid: 'kees', dag: -180, boodschap: 'Reken jij mee wat betaald werk doet met ieders inkomen?' },
  ],
  logboek: [
    {
      soort: 'waarneming',
      dag: -255,
      titel: 'De wethouder stond in de rij',
      tekst: 'Net als iedereen. De gastheer vroeg zijn naam en spelde hem terug. De hele rij leerde iets.',
      door: 'bas',
    },
    {
      soort: 'resultaat',
      dag: -225,
      titel: 'Veertig lunches per dag',
      tekst: 'Meer dan de oude kantine ooit haalde. De soep is om half één op.',
      door: 'ellen',
    },
    {
      soort: 'dilemma',
      dag: -196,
      titel: 'Is dit nog dagbesteding?',
      tekst: [
        'De ploeg levert elke dag echt werk. Dagbesteding geeft rust en zekerheid. Betaald werk geeft loon en trots, maar ook papieren en risico.',
        'We hebben het de ploeg zelf gevraagd. De een wil loon, de ander wil het zo houden. Beide is goed.',
      ],
      door: 'ellen',
    },
    {
      soort: 'hobbel',
      dag: -165,
      titel: 'Meer werken, minder overhouden',
      tekst:
        'Bij sommige regelingen hou je van een paar uur loon bijna niets over. Dat leg je aan niemand uit. De jobcoach rekent het nu eerst uit, samen met de persoon, vóór er een contract ligt.',
      door: 'kees',
    },
    {
      soort: 'les',
      dag: -104,
      titel: 'Vraag de ploeg, niet het systeem',
      tekst:
        'We maakten eerst één plan voor iedereen. Zes gesprekken later hadden we zes plannen. Dat was minder werk dan één plan dat niemand past.',
      door: 'kees',
    },
  ],
  afronding: {
    uitkomst: 'deels_gelukt',
    dag: -78,
    geleerd: [
      'De plek werkt: gasten komen terug en de ploeg is trots.',
      'Van dagbesteding naar loon is geen stap maar een trap. Voor een deel van de ploeg klopt het nu, voor een ander deel nog niet.',
    ],
    andersDoen: 'Eerst uitrekenen wat betaald werk doet met iemands inkomen, dan pas beloven.',
    aaneenschakeling:
      'De lunch blijft. Wie wil, werkt door in de keuken van de zorgorganisatie. Er is elk half jaar een gesprek over de volgende trede.',
    opbrengsten: [
      {
        soort: 'mensen',
        omschrijving: 'Betaalde uren in keuken en bediening',
        waarde: 96,
        eenheid: 'uur per week',
        bewijs: 'Opgave van de zorgorganisatie',
      },
      {
        soort: 'geld',
        omschrijving: 'Minder kosten dan de oude kantine',
        waarde: 23_500,
        eenheid: 'euro per jaar',
        bewijs: 'Begroting van de gemeente',
      },
      {
        soort: 'milieu',
        omschrijving: 'Minder weggegooid eten',
        waarde: 38,
        eenheid: 'procent',
        bewijs: 'Twee weken wegen, voor en na',
      },
    ],
  },
}
