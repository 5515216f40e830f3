import type { ProeftuinSeed } from '../types.ts'

export const archiefWaterschap: ProeftuinSeed = {
  titel: 'Waterkaarten van 1870 tot nu',
  organisatie: 'viersluizen',
  vertrekpunt: 'vacature',
  aanleiding:
    'Onze archivaris gaat met pensioen en neemt haar hoofd vol kennis mee. Er ligt 400 meter kaart en tekening. We zagen hoe de rijksdienst mensen zelf in dienst nam, en volgen dat voorbeeld.',
  vraag: 'Hoe dragen we honderdvijftig jaar kennis over aan nieuwe collega’s?',
  hypotheseAls: 'twee nieuwe collega’s een jaar naast de archivaris werken',
  hypotheseDan: 'blijft de kennis, en ontstaat er vast werk in plaats van één onvervulbare vacature',
  ruimteVast: 'De kaarten blijven in huis.',
  ruimteVrij: 'Uren, verdeling van taken en wie wat leert.',
  afspraakvorm: 'geen',
  doelgroepen: ['banenafspraak', 'herintreders'],
  categorie: 'archief_en_scannen',
  zichtbaarheid: 'openbaar',
  team: [
    ['sjoerd', 'trekker'],
    ['samira', 'adviseur'],
    ['agnes', 'jobcoach'],
    ['naomi', 'ervaringsdeskundige'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -92,
      verwachting: 'We nemen de stappen van Zwolle over en slaan hun fouten over.',
      terugblik:
        'De stappen klopten. De fouten waren andere: bij ons was de kelder te vochtig om in te werken.',
    },
    { fase: 'uitvoeren', vanaf: -38, verwachting: 'Na de snuffelweek willen mensen blijven, en wij ook.' },
  ],
  routes: [
    { naar: 'individuele_plaatsing', dag: -92 },
    {
      naar: 'werkervaring',
      dag: -37,
      naast: true,
      einde: {
        dag: -29,
        verloop:
          'Een week snuffelen naast de archivaris was genoeg. Wie bleef, wilde geen stage meer maar een baan. We gaan verder met zelf in dienst nemen.',
      },
    },
  ],
  estafette: [
    { lid: 'sjoerd', dag: -92, boodschap: 'Ik bel Samira.' },
    { lid: 'samira', dag: -8, boodschap: 'Na de snuffelweek: hoe regelde jij de proefplaatsing op papier?' },
  ],
  logboek: [
    {
      soort: 'waarneming',
      dag: -85,
      titel: 'Twee uur met Samira',
      tekst: 'Ze begon met wat misging. Dat was het nuttigste gesprek van het jaar.',
      door: 'sjoerd',
    },
    {
      soort: 'hobbel',
      dag: -64,
      titel: 'De kelder is te nat',
      tekst:
        'Goed voor kaarten, slecht voor mensen. We halen de kaarten nu naar boven, naar een kamer met daglicht.',
      door: 'sjoerd',
    },
    {
      soort: 'resultaat',
      dag: -29,
      titel: 'De snuffelweek is voorbij',
      tekst: 'De archivaris zei: ik heb in tien jaar niet zo veel verteld.',
      door: 'agnes',
    },
    {
      soort: 'les',
      dag: -14,
      titel: 'Volgen is sneller dan bedenken',
      tekst: 'Van idee tot eerste werkdag duurde acht weken. Het voorbeeld scheelde ons een half jaar.',
      door: 'sjoerd',
    },
  ],
  uitnodigingen: [
    {
      email: 'joyce.karsten@papierspoor.example',
      naam: 'Joyce Karsten',
      rol: 'leverancier',
      boodschap: 'Kun je ons een ochtend laten zien hoe je grote kaarten scant zonder ze te vouwen?',
      dag: -6,
    },
    {
      email: 'archief@viersluizen.example',
      naam: 'Tineke van Buuren',
      rol: 'opdrachtgever',
      boodschap: 'Jouw kennis is het begin van dit alles. Kijk je mee?',
      dag: -10,
    },
  ],
}
