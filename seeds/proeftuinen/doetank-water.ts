import type { ProeftuinSeed } from '../types.ts'

export const doetankWater: ProeftuinSeed = {
  titel: 'Doetank Water: vijf mensen, geen loket',
  organisatie: 'mww',
  vertrekpunt: 'kandidaat',
  aanleiding:
    'We wilden omdraaien wat altijd gebeurt: niet beginnen bij een functie, maar bij wat iemand kan. Een doetank van vijf enthousiaste collega’s ging aan de slag.',
  vraag: 'Hoe vinden we werk bij talent, in plaats van talent bij werk?',
  hypotheseAls: 'een groep doeners elke week een talent koppelt aan een afdeling',
  hypotheseDan: 'ontstaan er vanzelf plekken',
  ruimteVast: 'Geen nieuwe formatie.',
  ruimteVrij: 'Bijna alles. Achteraf: te veel.',
  afspraakvorm: 'geen',
  doelgroepen: ['banenafspraak', 'langdurig_zonder_werk'],
  categorie: 'overig',
  zichtbaarheid: 'openbaar',
  team: [
    ['willem', 'trekker'],
    ['rogier', 'opdrachtgever'],
    ['kees', 'jobcoach'],
    ['wilma', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -410,
      verwachting: 'Na drie maanden zijn er acht plekken gevonden.',
      terugblik: 'Er waren acht goede gesprekken en twee plekken. En niemand die wist wie er mocht tekenen.',
    },
  ],
  routes: [{ naar: 'individuele_plaatsing', dag: -410 }],
  estafette: [
    { lid: 'willem', dag: -410, boodschap: 'We beginnen gewoon.' },
    { lid: 'rogier', dag: -330, boodschap: 'Wie beslist hier over?' },
  ],
  logboek: [
    {
      soort: 'waarneming',
      dag: -398,
      titel: 'Iedereen is enthousiast',
      tekst: 'Veertien afdelingen zeggen ja. Niemand zegt wanneer.',
      door: 'willem',
    },
    {
      soort: 'hobbel',
      dag: -364,
      titel: 'Er is geen plek waar vragen samenkomen',
      tekst:
        'Wie regelt een laptop? Wie betaalt de begeleiding? Wie is de leidinggevende? Elke vraag ging naar een andere afdeling en kwam niet terug.',
      door: 'kees',
    },
    {
      soort: 'hobbel',
      dag: -345,
      titel: 'Mensen wachtten op ons',
      tekst:
        'We hadden verwachtingen gewekt. Drie maanden stilte is lang als je hoopt op werk. We hebben iedereen gebeld en sorry gezegd.',
      door: 'kees',
    },
    {
      soort: 'besluit',
      dag: -322,
      titel: 'We stoppen, en zeggen waarom',
      tekst: 'Doorgaan zonder centraal punt zou weer hoop wekken die we niet waarmaken.',
      door: 'willem',
    },
    {
      soort: 'les',
      dag: -318,
      titel: 'Eerst één plek waar de vragen samenkomen',
      tekst:
        'Wat nodig is voordat je start:\n\n- één centraal punt\n- een leidinggevende die ja zegt mét een datum\n- geld voor begeleiding na de proef',
      door: 'willem',
    },
  ],
  afronding: {
    uitkomst: 'te_vroeg',
    gebeld: 'niet_nodig',
    dag: -315,
    geleerd: [
      '**Enthousiasme is geen organisatie.** Alles hing aan vijf mensen met een volle agenda.',
      'Beginnen bij talent werkt alleen als iemand met een handtekening aan tafel zit.',
    ],
    andersDoen:
      'Een half jaar later beginnen. Eerst het centrale punt, dan pas een gesprek met iemand die werk zoekt.',
    aaneenschakeling:
      'Iedereen die we spraken is persoonlijk gebeld. Met het werkplein is gekeken naar andere plekken; dat is goed gelukt.',
  },
}
