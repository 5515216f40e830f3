import type { ProeftuinSeed } from '../types.ts'

export const ziekenhuisLogistiek: ProeftuinSeed = {
  titel: 'Handen vrij aan het bed',
  organisatie: 'hetveer',
  vertrekpunt: 'vacature',
  aanleiding:
    'Verpleegkundigen liepen gemiddeld anderhalf uur per dienst met karren, kussens en dozen. Elf vacatures stonden open. We besloten het werk anders te verdelen.',
  vraag: 'Welk werk kan van het bed naar iemand die er zijn vak van maakt?',
  hypotheseAls: 'we per afdeling een logistieke collega aannemen voor brengen, halen en aanvullen',
  hypotheseDan: 'krijgt de zorg tijd terug en ontstaat er mooi werk dat nu nog niet bestaat',
  ruimteVast: 'Veiligheid van patiënten. Geen medicijnen in deze functie.',
  ruimteVrij: 'De route door het gebouw, de uren en de taken per afdeling.',
  afspraakvorm: 'resultaat',
  doelgroepen: ['banenafspraak', 'statushouders', 'herintreders'],
  categorie: 'vervoer_en_logistiek',
  zichtbaarheid: 'openbaar',
  team: [
    ['hanneke', 'trekker'],
    ['kees', 'jobcoach'],
    ['stefan', 'inkoper'],
    ['naomi', 'ervaringsdeskundige'],
    ['floor', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -330,
      verwachting: 'Drie afdelingen willen proberen.',
      terugblik: 'Zeven. We moesten loten.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -280,
      verwachting: 'Elke afdeling krijgt een half uur per dienst terug.',
      terugblik: 'Ruim een uur. En minder zoeken naar spullen.',
    },
    {
      fase: 'afronden_en_nazorg',
      vanaf: -70,
      verwachting: 'De functie komt in het functiehuis.',
      terugblik: 'Hij staat erin, met drie treden om door te groeien.',
    },
  ],
  routes: [{ naar: 'individuele_plaatsing', dag: -330 }],
  estafette: [
    { lid: 'hanneke', dag: -330, boodschap: 'Ik meet hoeveel we lopen.' },
    { lid: 'kees', dag: -270, boodschap: 'De eerste collega’s beginnen maandag.' },
    { lid: 'hanneke', dag: -90, boodschap: 'Jij brengt de functie in het functiehuis.' },
  ],
  logboek: [
    {
      soort: 'waarneming',
      dag: -322,
      titel: 'Negen kilometer per dienst',
      tekst: 'Met een stappenteller. De helft van de stappen was op zoek naar iets.',
      door: 'hanneke',
    },
    {
      soort: 'besluit',
      dag: -298,
      titel: 'Eén mens, één afdeling',
      tekst: 'Geen zwerfdienst. Wie bij een afdeling hoort, zit bij de koffie en op de appgroep.',
      door: 'hanneke',
    },
    {
      soort: 'hobbel',
      dag: -262,
      titel: 'De bordjes klopten niet',
      tekst:
        'Nieuwe collega’s verdwaalden. Wij ook, bleek. Er zijn nu kleuren op de vloer. Bezoekers bedanken ons.',
      door: 'kees',
    },
    {
      soort: 'dilemma',
      dag: -215,
      titel: 'Mag deze collega een patiënt helpen?',
      tekst: [
        'Een glas water, een kussen, een praatje: dat hoort bij mens zijn. Tillen en medicijnen horen bij de zorg.',
        'We tekenden samen met de zorg een lijst van wat mag. Hij past op een kaartje.',
      ],
      door: 'hanneke',
    },
    {
      soort: 'resultaat',
      dag: -150,
      titel: 'Een uur en tien minuten terug per dienst',
      tekst: 'Gemeten op vijf afdelingen. Verpleegkundigen kiezen zelf waar die tijd naartoe gaat.',
      door: 'hanneke',
    },
    {
      soort: 'waarneming',
      dag: -112,
      titel: 'Vragen wat iemand kan',
      tekst: 'Een collega kende zeven talen. Dat stond nergens. Nu weet de hele gang het.',
      door: 'naomi',
    },
    {
      soort: 'les',
      dag: -66,
      titel: 'Kijk naar het werk, niet naar de vacature',
      tekst:
        'De elf vacatures vroegen om mensen die er niet zijn. Het werk dat eronder lag, vroeg om mensen die er wel zijn.',
      door: 'hanneke',
    },
  ],
  afronding: {
    uitkomst: 'gelukt',
    dag: -58,
    geleerd: [
      'Werk anders verdelen levert twee keer op: tijd voor de zorg en een vak voor een ander.',
      'Een vaste afdeling is belangrijker dan een vaste taak.',
    ],
    andersDoen: 'De nachtdienst vanaf het begin meenemen. Die voelde zich vergeten.',
    aaneenschakeling:
      'Contracten voor onbepaalde tijd na een jaar. Er zijn drie treden: aanvullen, plannen en inwerken van nieuwe collega’s.',
    opbrengsten: [
      {
        soort: 'mensen',
        omschrijving: 'Logistieke collega’s op de afdelingen',
        waarde: 14,
        eenheid: 'personen',
        bewijs: 'Personeelsadministratie',
      },
      {
        soort: 'veiligheid_en_kwaliteit',
        omschrijving: 'Tijd terug voor de zorg',
        waarde: 70,
        eenheid: 'minuten per dienst',
        bewijs: 'Meting op vijf afdelingen, twee weken',
      },
      {
        soort: 'geld',
        omschrijving: 'Minder inhuur van zorgpersoneel',
        waarde: 205_000,
        eenheid: 'euro per jaar',
        bewijs: 'Jaarrekening, post inhuur',
      },
    ],
  },
}
