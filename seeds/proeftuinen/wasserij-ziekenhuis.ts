import type { ProeftuinSeed } from '../types.ts'

export const wasserijZiekenhuis: ProeftuinSeed = {
  titel: 'Schoon linnen, te strak geplooid',
  organisatie: 'hetveer',
  vertrekpunt: 'opdracht',
  aanleiding:
    'Het ziekenhuis vroeg in het wascontract om vijf procent social return. Dat stond er al jaren, en al jaren kwam er een brief met een getal. We wilden zien wie er achter dat getal zat.',
  vraag: 'Kan een bestaand wascontract echte plekken opleveren?',
  hypotheseAls: 'we samen met de wasserij kijken welke taken zonder machine kunnen',
  hypotheseDan: 'ontstaan er vier vaste plekken op de vouwafdeling',
  ruimteVast: 'Levertijd: elke ochtend voor zes uur.',
  ruimteVrij: 'Volgorde van het werk, en welke taken bij elkaar horen.',
  afspraakvorm: 'resultaat',
  doelgroepen: ['banenafspraak'],
  categorie: 'kleding_en_textiel',
  zichtbaarheid: 'openbaar',
  team: [
    ['stefan', 'trekker'],
    ['esther', 'leverancier'],
    ['hanneke', 'opdrachtgever'],
    ['kees', 'jobcoach'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -235,
      verwachting: 'De wasserij laat ons een dag meelopen.',
      terugblik: 'Een dag werd een nacht. Daar begonnen we te begrijpen waarom het moeilijk is.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -200,
      verwachting: 'Vier mensen op proef, waarvan er drie blijven.',
      terugblik: 'Niemand bleef. Dat lag niet aan de mensen maar aan de nacht.',
    },
  ],
  routes: [{ naar: 'inkoop', dag: -235 }],
  estafette: [
    { lid: 'stefan', dag: -235, boodschap: 'Ik bel de wasserij.' },
    { lid: 'kees', dag: -190, boodschap: 'Jij begeleidt de proef.' },
    {
      lid: 'stefan',
      dag: -140,
      boodschap: 'Dit past niet. Schrijf op waarom, dan heeft een ander er iets aan.',
    },
  ],
  logboek: [
    {
      soort: 'waarneming',
      dag: -226,
      titel: 'Om vier uur ’s nachts bij de mangel',
      tekst: 'Het is heet, hard en precies. Wie er werkt is trots. Maar de bus rijdt pas om zes uur.',
      door: 'stefan',
    },
    {
      soort: 'hobbel',
      dag: -184,
      titel: 'Geen vervoer, geen werk',
      tekst:
        'Alle plekken beginnen om drie uur. Een taxi kost meer dan een uur loon. We zochten een leasefiets, maar het industrieterrein heeft geen licht.',
      door: 'kees',
    },
    {
      soort: 'hobbel',
      dag: -168,
      titel: 'Tempo van de machine',
      tekst:
        'De vouwmachine bepaalt het ritme. Langzamer zetten kan niet zonder dat de hele lijn stilvalt. Met de hand vouwen kost te veel.',
      door: 'esther',
    },
    {
      soort: 'besluit',
      dag: -142,
      titel: 'We stoppen de proef',
      tekst:
        'Met ieder is een gesprek gevoerd en voor ieder is een andere plek gezocht, bij de logistiek van het ziekenhuis zelf.',
      door: 'stefan',
    },
    {
      soort: 'les',
      dag: -138,
      titel: 'Een percentage zegt niets over een nacht',
      tekst:
        'Vraag vóór je een eis stelt: hoe laat begint het werk, en hoe komt iemand daar? Dat hadden we in één telefoontje kunnen weten.',
      door: 'stefan',
    },
    {
      soort: 'les',
      dag: -136,
      titel: 'Een brief met een getal is geen bewijs',
      tekst:
        'De vijf procent bleek te bestaan uit mensen die er al tien jaar werkten. Prima collega’s, maar geen nieuwe plek. We vragen nu elk kwartaal een gesprek in plaats van een brief.',
      door: 'hanneke',
      zicht: 'netwerk',
    },
  ],
  afronding: {
    uitkomst: 'niet_gelukt',
    dag: -128,
    geleerd: [
      '**Het werk paste niet bij het leven.** Nacht, geen vervoer, een machine die het tempo zet.',
      'De eis in het contract was nooit getoetst aan de werkvloer.',
    ],
    andersDoen:
      'Eerst een nacht meelopen. En kijken naar het ziekenhuis zelf: overdag is daar veel meer werk dat past.',
    aaneenschakeling:
      'Wie meedeed, kreeg een gesprek bij onze eigen logistiek. Daar begon kort daarna een andere proeftuin, en die lukte wel.',
    opbrengsten: [
      {
        soort: 'geld',
        omschrijving: 'Minder tijd kwijt aan het opvragen van verklaringen',
        waarde: 60,
        eenheid: 'uur per jaar',
        bewijs: 'Schatting van inkoop',
      },
    ],
  },
}
