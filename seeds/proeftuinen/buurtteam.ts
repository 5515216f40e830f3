import type { ProeftuinSeed } from '../types.ts'

export const buurtteam: ProeftuinSeed = {
  titel: 'Wie weet wat eenzaam is, belt aan',
  organisatie: 'elzenhof',
  vertrekpunt: 'kandidaat',
  aanleiding:
    'Mensen die zelf lang thuis zaten, zeiden ons: ik wil graag bij anderen langsgaan. Wij zochten al jaren mensen voor een praatje, een boodschap en een lamp die stuk is.',
  vraag: 'Kan wat iemand heeft meegemaakt het begin zijn van een baan?',
  hypotheseAls: 'we een functie maken rond aandacht, met een vaste maat en een vaste straat',
  hypotheseDan: 'krijgen bewoners gezelschap en krijgen nieuwe collega’s een vak',
  ruimteVast: 'Geen zorghandelingen. Altijd een maat die je kunt bellen.',
  ruimteVrij: 'Uren, straat, en wat je samen doet.',
  afspraakvorm: 'geen',
  doelgroepen: ['herintreders', 'langdurig_zonder_werk', 'statushouders'],
  categorie: 'zorg_en_welzijn',
  zichtbaarheid: 'openbaar',
  team: [
    ['ellen', 'trekker'],
    ['naomi', 'ervaringsdeskundige'],
    ['bas', 'opdrachtgever'],
    ['kees', 'jobcoach'],
    ['henkjan', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -310,
      verwachting: 'Een functie die nog niet bestaat, past vast ergens in een schaal.',
      terugblik: 'Niet vanzelf. We schreven hem samen met de mensen die hem gingen doen.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -250,
      verwachting: 'Na een jaar kent elke straat zijn buurtmaat.',
      terugblik: 'Zestien straten kennen hun buurtmaat. De rest volgt.',
    },
    {
      fase: 'afronden_en_nazorg',
      vanaf: -16,
      verwachting: 'De gemeente en wij delen het loon, zodat het geen project meer is.',
    },
  ],
  routes: [{ naar: 'individuele_plaatsing', dag: -310 }],
  estafette: [
    { lid: 'naomi', dag: -310, boodschap: 'Wat hadden jullie zelf nodig? Schrijf de functie met ons.' },
    { lid: 'ellen', dag: -250, boodschap: 'De eerste straten wachten.' },
    { lid: 'bas', dag: -16, boodschap: 'Kan de helft van het loon in jullie begroting?' },
  ],
  logboek: [
    {
      soort: 'besluit',
      dag: -288,
      titel: 'De functie heet buurtmaat',
      tekst: 'Niet hulp, niet vrijwilliger. Een buurtmaat krijgt loon, een jas en een telefoon.',
      door: 'naomi',
    },
    {
      soort: 'waarneming',
      dag: -221,
      titel: 'De lamp was niet stuk',
      tekst: 'Soms belt iemand voor een lamp die het gewoon doet. Dan weet je dat je koffie moet zetten.',
      door: 'ellen',
    },
    {
      soort: 'hobbel',
      dag: -177,
      titel: 'Elke verzekeraar wil een handeling',
      tekst:
        'Aandacht heeft geen code. Daarom betalen we het uit twee potten die daar niet voor bedoeld zijn. Dat moet anders.',
      door: 'ellen',
    },
    {
      soort: 'resultaat',
      dag: -96,
      titel: 'Zestien straten',
      tekst: 'De huisarts merkt het: minder telefoontjes op maandagochtend.',
      door: 'bas',
    },
    {
      soort: 'les',
      dag: -19,
      titel: 'Ervaring is geen last maar een vak',
      tekst:
        'Wat iemand heeft meegemaakt, hoeft hij niet te vertellen. Het zit in hoe iemand binnenkomt en gaat zitten.',
      door: 'naomi',
    },
  ],
  uitnodigingen: [
    {
      email: 'rogier.haveman@burgerzaken.example',
      naam: 'Rogier Haveman',
      rol: 'opdrachtgever',
      boodschap: 'Aandacht heeft geen code. Kom je een middag mee, en denk je dan mee over de geldstroom?',
      dag: -8,
    },
  ],
}
