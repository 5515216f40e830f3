import type { ProeftuinSeed } from '../types.ts'

export const laptopsOpnieuw: ProeftuinSeed = {
  titel: 'Oude laptops, nieuwe vakmensen',
  organisatie: 'oeverstad',
  vertrekpunt: 'kandidaat',
  aanleiding:
    'Een jobcoach vertelde over mensen met een scherp oog voor detail en een hekel aan drukte. Wij hadden 1.200 laptops die weg moesten, en een lokaal dat leegstond.',
  vraag: 'Welk werk past bij mensen die precies en rustig willen werken?',
  hypotheseAls: 'we een stille werkplaats inrichten voor wissen, testen en repareren',
  hypotheseDan: 'kunnen mensen een praktijkverklaring halen en daarna in dienst komen',
  ruimteVast: 'Elke schijf wordt gewist met bewijs. Zonder bewijs gaat niets de deur uit.',
  ruimteVrij: 'Tempo, werktijden, koptelefoon op of af.',
  afspraakvorm: 'inspanning',
  doelgroepen: ['praktijkleren', 'banenafspraak'],
  categorie: 'hergebruik_en_afval',
  zichtbaarheid: 'openbaar',
  team: [
    ['ruben', 'trekker'],
    ['vera', 'leverancier'],
    ['kees', 'jobcoach'],
    ['tariq', 'adviseur'],
    ['naomi', 'ervaringsdeskundige'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -225,
      verwachting: 'Een stil lokaal en goede lampen zijn genoeg om te beginnen.',
      terugblik: 'Klopt. En gordijnen, want zon op een scherm is ook lawaai.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -185,
      verwachting: 'Na een half jaar haalt iedereen een praktijkverklaring en komt de eerste in dienst.',
    },
  ],
  routes: [
    { naar: 'werkervaring', dag: -225 },
    {
      naar: 'individuele_plaatsing',
      dag: -44,
      titel: 'Van leren naar loon',
      reden:
        'De praktijkverklaringen zijn gehaald. Herstart ICT heeft werk en wil de ploeg graag houden, dus nu volgt een contract.',
    },
  ],
  estafette: [
    { lid: 'kees', dag: -225, boodschap: 'Jij weet wat deze plek rustig maakt.' },
    { lid: 'vera', dag: -185, boodschap: 'Leer ze jouw volgorde van testen.' },
    { lid: 'naomi', dag: -7, boodschap: 'We maken een kaart voor de eerste week. Kijk jij of hij klopt?' },
  ],
  logboek: [
    {
      soort: 'waarneming',
      dag: -176,
      titel: 'Stilte is een hulpmiddel',
      tekst: 'Geen radio, geen telefoon, vragen op een briefje. Ook de docent werd er rustiger van.',
      door: 'ruben',
    },
    {
      soort: 'resultaat',
      dag: -140,
      titel: 'Nul fouten bij het wissen',
      tekst: 'De controle vond niets. Bij ons vorige bedrijf was het één op de zestig.',
      door: 'vera',
    },
    {
      soort: 'hobbel',
      dag: -98,
      titel: 'Laptops zonder stekker',
      tekst:
        'Organisaties leveren dozen aan zonder opladers. Dan ligt het werk stil. We sturen nu vooraf een lijstje met een tekening.',
      door: 'vera',
    },
    {
      soort: 'besluit',
      dag: -66,
      titel: 'Pauze is geen verplicht gezelschap',
      tekst: 'Wie alleen wil eten, eet alleen. Dat staat op de muur, zodat niemand het hoeft uit te leggen.',
      door: 'naomi',
    },
    {
      soort: 'les',
      dag: -41,
      titel: 'Pas de ruimte aan, niet de mens',
      tekst: 'Wat wij vooraf kochten: gordijnen, lampen, twee koptelefoons. Samen 900 euro. Dat is alles.',
      door: 'kees',
    },
  ],
}
