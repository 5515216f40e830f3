import type { ProeftuinSeed } from '../types.ts'

export const werkkledingInnemen: ProeftuinSeed = {
  titel: 'Werkkleding krijgt een tweede leven',
  organisatie: 'rkv',
  vertrekpunt: 'opdracht',
  aanleiding: [
    'Elk jaar komt er **220.000 kilo** dienstkleding terug. Die ging de oven in, want een uniform mag niet in verkeerde handen vallen. Verbranden kostte geld en het deed pijn om te zien.',
    'Sorteren is mensenwerk: elke zak open, elke zak van elke broek leeg.',
  ],
  vraag: 'Hoe kan kleding die we nu verbranden, werk opleveren in plaats van rook?',
  hypotheseAls: 'een sociaal werkbedrijf de kleding inneemt, nakijkt en opnieuw bruikbaar maakt',
  hypotheseDan: 'verdient hergebruik wat verbranden kost, en is er vast werk voor tientallen mensen',
  ruimteVast: 'Geen uniform verlaat de hal als uniform. Elk stuk wordt nagekeken.',
  ruimteVrij: 'Hoe er wordt gesorteerd, wat er van de stof wordt gemaakt en hoe ploegen zijn samengesteld.',
  afspraakvorm: 'inspanning',
  doelgroepen: ['banenafspraak', 'beschut_werk'],
  categorie: 'kleding_en_textiel',
  aanbesteding: 'dienstkleding',
  zichtbaarheid: 'openbaar',
  team: [
    ['petra', 'trekker'],
    ['bertus', 'leverancier'],
    ['marloes', 'inkoper'],
    ['naomi', 'ervaringsdeskundige'],
    ['floor', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -440,
      verwachting: 'We vinden een werkbedrijf dat veilig kan werken met uniformen.',
      terugblik: 'Dat vonden we snel. Het langst praatten we over vertrouwen.',
    },
    {
      fase: 'selecteren_en_gunnen',
      vanaf: -432,
      door: 'marloes',
      verwachting: 'De opdracht is voorbehouden. We rekenen op drie goede inschrijvers.',
      terugblik: 'Het werden er twee, allebei sterk. Een bezoek aan de hal zei meer dan het plan op papier.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -360,
      verwachting:
        'In het eerste jaar werken er vijftig mensen en komt de helft van de stof opnieuw in gebruik.',
      terugblik: 'Er werken 71 mensen en bijna twee derde van de stof krijgt een nieuw leven.',
    },
    {
      fase: 'afronden_en_nazorg',
      vanaf: -95,
      verwachting: 'De proef wordt gewoon werk: in het contract, in de begroting en in de gesprekken.',
      terugblik: 'Dat is zo. Alleen de naam proeftuin verdwijnt; het werk niet.',
    },
  ],
  routes: [{ naar: 'voorbehouden_opdracht', dag: -440 }],
  estafette: [
    { lid: 'petra', dag: -440, boodschap: 'Ik zoek uit wat mag en wat veilig is.' },
    { lid: 'marloes', dag: -435, boodschap: 'Jij begeleidt de voorbehouden opdracht.' },
    { lid: 'bertus', dag: -380, boodschap: 'De hal is van jullie. Laat weten wat je mist.' },
    { lid: 'petra', dag: -110, boodschap: 'Het loopt. Zorg jij dat het in het gewone contract komt?' },
  ],
  logboek: [
    {
      soort: 'hobbel',
      dag: -437,
      titel: '“Een uniform geef je niet uit handen”',
      tekst:
        'De beveiliging wilde alles blijven verbranden. We hebben ze uitgenodigd in de hal en samen de regels gemaakt: logo eraf aan de eerste tafel, camera erboven, zakken geteld bij het begin en het eind.',
      door: 'petra',
    },
    {
      soort: 'besluit',
      dag: -428,
      titel: 'Voorbehouden opdracht, mét toets',
      tekst:
        'De 30-procentnorm is een grens, geen streven. We tellen hoofden op de loonlijst: 13 van elke 41 is genoeg, 12 is te weinig. Bij deze inschrijvers was het ruim boven de helft.',
      door: 'marloes',
    },
    {
      soort: 'waarneming',
      dag: -340,
      titel: 'In de zakken zit van alles',
      tekst:
        'Pennen, sleutels, brieven. Maar ook patronen en een keer een handgranaat, gelukkig voor oefeningen. Vroeger ging dat mee de oven in. Nu is er een vaste kist, een belknop en een training.',
      door: 'bertus',
    },
    {
      soort: 'resultaat',
      dag: -300,
      titel: 'Negentien gevaarlijke vondsten veilig afgehandeld',
      tekst: 'In twee maanden. Niemand raakte gewond. De beveiliging is nu onze beste ambassadeur.',
      door: 'bertus',
    },
    {
      soort: 'dilemma',
      dag: -245,
      titel: 'Sneller sorteren of meer leren?',
      tekst: [
        'Met een vaste plek per persoon sorteer je meer kilo’s. Wie rouleert, leert meer en houdt het langer vol.',
        'Vraag aan de opdrachtgever: tellen wij kilo’s of tellen wij mensen die blijven?',
      ],
      door: 'bertus',
    },
    {
      soort: 'besluit',
      dag: -238,
      titel: 'Rouleren mag, kiezen ook',
      tekst:
        'Wie rust vindt aan één tafel, blijft daar. Wie wil leren, wisselt elke vier weken. De prijs per kilo blijft gelijk.',
      door: 'petra',
    },
    {
      soort: 'resultaat',
      dag: -130,
      titel: '71 mensen aan het werk',
      tekst:
        'Samen werken ze 1.640 uur per week. De hal heeft een wachtlijst van mensen die hier willen werken.',
      door: 'bertus',
    },
    {
      soort: 'les',
      dag: -92,
      titel: 'Hergebruik verdient wat verbranden kostte',
      tekst:
        'We rekenden eerst alleen de kosten. Toen zetten we ernaast wat weg was: de oven, het vervoer, de verzekering. Het verschil is **positief**. Laat een controller meerekenen vanaf de start, dan gelooft iedereen het.',
      door: 'petra',
    },
  ],
  afronding: {
    uitkomst: 'gelukt',
    dag: -82,
    geleerd: [
      '**Veiligheid is geen tegenstander.** Doordat mensen elke zak nakijken, vinden we nu wat vroeger de oven in ging.',
      '**Werk eerst, product daarna.** We begonnen met sorteren. Pas later kwamen de tassen en de dekens.',
    ],
    andersDoen:
      'De beveiliging al in de eerste week in de hal uitnodigen. Dat had twee maanden brieven gescheeld.',
    aaneenschakeling:
      'Iedereen werkt in dienst van het werkbedrijf, en blijft dus werken als dit contract eindigt. In elk volgend contract voor kleding zit een innameplicht, zodat het werk blijft komen.',
    opbrengsten: [
      {
        soort: 'mensen',
        omschrijving: 'Mensen aan het werk in de hal',
        waarde: 71,
        eenheid: 'personen',
        bewijs: 'Loonlijst van het werkbedrijf, gezien door de contractmanager',
      },
      {
        soort: 'geld',
        omschrijving: 'Opbrengst van hergebruik min kosten van sorteren',
        waarde: 61_000,
        eenheid: 'euro per jaar',
        bewijs: 'Berekening van de controller. Verbranden kostte 94.000 euro per jaar',
      },
      {
        soort: 'milieu',
        omschrijving: 'Textiel niet verbrand',
        waarde: 139_000,
        eenheid: 'kilo per jaar',
        bewijs: 'Weegbrug van het werkbedrijf',
      },
      {
        soort: 'veiligheid_en_kwaliteit',
        omschrijving: 'Gevaarlijke vondsten veilig afgehandeld',
        waarde: 112,
        eenheid: 'vondsten',
        bewijs: 'Register van de beveiliging',
      },
    ],
  },
}
