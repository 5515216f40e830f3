import type { ProeftuinSeed } from '../types.ts'

export const ontvangstpool: ProeftuinSeed = {
  titel: 'Een pool voor ontvangst en secretariaat',
  organisatie: 'rho',
  vertrekpunt: 'baanconcept',
  aanleiding:
    'Elf directies zochten los van elkaar naar hulp aan de balie en op het secretariaat, steeds voor een paar uur. Los waren het snippers. Samen zijn het banen.',
  vraag: 'Hoe maken we van losse uren bij elf directies vaste banen?',
  hypotheseAls: 'we de uren samenvoegen in één pool met een vaste coach',
  hypotheseDan: 'kunnen mensen bij ons in dienst komen in plaats van telkens voor drie maanden',
  ruimteVast: 'De balie is altijd bezet.',
  ruimteVrij: 'Waar iemand werkt, hoeveel uur en met welke taken.',
  afspraakvorm: 'resultaat',
  doelgroepen: ['banenafspraak', 'herintreders'],
  categorie: 'kantoor_en_administratie',
  zichtbaarheid: 'openbaar',
  team: [
    ['dirk', 'trekker'],
    ['samira', 'hr'],
    ['linda', 'leverancier'],
    ['agnes', 'jobcoach'],
    ['rogier', 'opdrachtgever'],
    ['floor', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -385,
      verwachting: 'De helft van de directies doet mee.',
      terugblik: 'Negen van de elf. De andere twee sloten later aan.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -330,
      verwachting: 'We beginnen met inhuur en nemen na een jaar mensen over.',
      terugblik: 'Na zeven maanden al. Wachten had goede mensen gekost.',
    },
    {
      fase: 'afronden_en_nazorg',
      vanaf: -75,
      verwachting: 'De pool staat op de formatie en hangt niet meer aan één leidinggevende.',
      terugblik: 'De pool heeft een eigen budget en twee coaches.',
    },
  ],
  routes: [
    { naar: 'inhuur', dag: -385 },
    {
      naar: 'individuele_plaatsing',
      dag: -118,
      titel: 'Van inhuur naar eigen dienst',
      reden:
        'Inhuur was goed om te beginnen. Maar elk jaar afscheid nemen van goede collega’s past niet bij wat we beloofden.',
    },
  ],
  estafette: [
    { lid: 'dirk', dag: -385, boodschap: 'Ik ga langs alle directies.' },
    { lid: 'linda', dag: -330, boodschap: 'Zoek mensen die graag onder de mensen zijn.' },
    { lid: 'rogier', dag: -140, boodschap: 'Er is vaste formatie nodig. Durf je die toe te zeggen?' },
    { lid: 'samira', dag: -118, boodschap: 'Toegezegd. Maak jij de contracten?' },
  ],
  logboek: [
    {
      soort: 'waarneming',
      dag: -370,
      titel: 'Snippers tellen op',
      tekst: 'Vier uur hier, zes uur daar. Bij elkaar 310 uur per week. Niemand had het ooit opgeteld.',
      door: 'dirk',
    },
    {
      soort: 'hobbel',
      dag: -260,
      titel: 'Elke directie een eigen pas, telefoon en agenda',
      tekst:
        'Wie op drie plekken werkt, had drie telefoons. Nu werkt de pool met één pas en één agenda. Het kostte een half jaar en één boze mail van een bestuurder.',
      door: 'dirk',
    },
    {
      soort: 'resultaat',
      dag: -190,
      titel: 'De bezetting is beter dan ooit',
      tekst:
        'Is iemand ziek, dan springt een collega in die het gebouw al kent. Vroeger was de balie dan dicht.',
      door: 'linda',
    },
    {
      soort: 'dilemma',
      dag: -142,
      titel: 'Vaste formatie zonder vacature?',
      tekst: [
        'Regels zeggen: eerst een vacature, dan een mens. Hier waren er eerst goede mensen.',
        'Vraag aan de bestuurder: mag formatie een werksoort volgen in plaats van een afdeling?',
      ],
      door: 'samira',
    },
    {
      soort: 'besluit',
      dag: -126,
      titel: 'Ja, voor twee jaar, met een telling per kwartaal',
      tekst:
        'Ondertekend door de directeur-generaal. Na twee jaar kijken we of de pool zichzelf terugverdient.',
      door: 'rogier',
    },
    {
      soort: 'les',
      dag: -70,
      titel: 'Tel eerst de uren, zoek dan de mensen',
      tekst:
        'Wij zochten jaren naar mensen voor kleine klusjes. Toen we de klusjes optelden, bleken het banen te zijn.',
      door: 'dirk',
    },
  ],
  afronding: {
    uitkomst: 'gelukt',
    dag: -62,
    geleerd: [
      'Een pool geeft rust: aan de balie, in het rooster en in het hoofd van mensen.',
      'De coach is geen extraatje. Zonder coach liep het twee keer vast, mét coach geen enkele keer.',
    ],
    andersDoen: 'De techniek eerst regelen: één pas, één telefoon, één agenda.',
    aaneenschakeling:
      'Collega’s uit de pool zijn in vaste dienst. Wie verder wil, kan doorgroeien naar planning of bestuurssecretariaat; de eersten zijn daarmee bezig.',
    opbrengsten: [
      {
        soort: 'mensen',
        omschrijving: 'Collega’s in de pool',
        waarde: 12.2,
        eenheid: 'banen van 25,5 uur',
        bewijs: 'Telregime: bijdrage. Personeelsoverzicht',
      },
      {
        soort: 'geld',
        omschrijving: 'Minder losse inhuur',
        waarde: 142_000,
        eenheid: 'euro per jaar',
        bewijs: 'Facturen van elf directies',
      },
      {
        soort: 'veiligheid_en_kwaliteit',
        omschrijving: 'Uren met een onbezette balie',
        waarde: 3,
        eenheid: 'uur per maand (was 41)',
        bewijs: 'Rooster',
      },
    ],
  },
}
