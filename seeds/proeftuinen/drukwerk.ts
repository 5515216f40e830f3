import type { ProeftuinSeed } from '../types.ts'

export const drukwerk: ProeftuinSeed = {
  titel: 'Stembiljetten, folders en een lege pers',
  organisatie: 'lindekerk',
  vertrekpunt: 'opdracht',
  aanleiding:
    'Ons werkbedrijf heeft een drukkerij met een mooie pers die drie dagen per week stilstond. Wij lieten ons drukwerk doen aan de andere kant van het land.',
  vraag: 'Kan ons drukwerk de pers van het werkbedrijf aan het draaien houden?',
  hypotheseAls: 'we al het drukwerk een jaar lang voorbehouden aan een sociaal werkbedrijf',
  hypotheseDan: 'blijft het vak bestaan en komen er vaste uren bij',
  ruimteVast: 'Wat op tijd moet, is op tijd.',
  ruimteVrij: 'Papiersoort, aantallen en wat er überhaupt nog gedrukt moet worden.',
  afspraakvorm: 'inspanning',
  doelgroepen: ['beschut_werk', 'banenafspraak'],
  categorie: 'overig',
  zichtbaarheid: 'openbaar',
  team: [
    ['bas', 'trekker'],
    ['mieke', 'leverancier'],
    ['joost', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'specificeren',
      vanaf: -400,
      verwachting: 'Voorbehouden opdracht: snel geregeld.',
      terugblik: 'Binnen vijf weken, met een standaardtekst van een buurgemeente.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -350,
      verwachting: 'De pers draait vier dagen per week.',
      terugblik: 'Drie en een halve dag. Er wordt minder gedrukt dan we dachten.',
    },
    {
      fase: 'afronden_en_nazorg',
      vanaf: -165,
      verwachting: 'Er komt ander werk bij voor stille weken.',
      terugblik: 'Ja: verpakken van welkomstpakketten. Dat werk vond de ploeg leuker dan drukken.',
    },
  ],
  routes: [{ naar: 'voorbehouden_opdracht', dag: -400 }],
  estafette: [
    { lid: 'bas', dag: -400, boodschap: 'Ik vraag alle afdelingen wat ze laten drukken.' },
    { lid: 'mieke', dag: -350, boodschap: 'De eerste folders komen eraan.' },
  ],
  logboek: [
    {
      soort: 'waarneming',
      dag: -392,
      titel: 'Niemand wist wat we drukten',
      tekst: 'Veertien afdelingen, veertien drukkers. Samen goed voor een halve pers.',
      door: 'bas',
    },
    {
      soort: 'resultaat',
      dag: -300,
      titel: 'Het stemmateriaal was op tijd',
      tekst:
        'Drie ploegen, twee avonden, nul fouten. De burgemeester kwam kijken en mocht een knop indrukken.',
      door: 'mieke',
    },
    {
      soort: 'hobbel',
      dag: -244,
      titel: 'Elk jaar minder papier',
      tekst: 'Goed voor bomen, lastig voor een drukkerij. Wij beloofden volume en konden dat niet waarmaken.',
      door: 'bas',
    },
    {
      soort: 'les',
      dag: -160,
      titel: 'Koop werk in, geen product',
      tekst:
        'Een contract op aantallen folders maakt kwetsbaar. We spreken nu uren af, en kiezen samen wat er in die uren gebeurt.',
      door: 'bas',
    },
  ],
  afronding: {
    uitkomst: 'deels_gelukt',
    dag: -150,
    geleerd:
      'De plekken zijn gebleven, maar niet door drukwerk alleen. Werk verandert; een afspraak op uren verandert mee.',
    andersDoen: 'Vooraf kijken of het product over drie jaar nog bestaat.',
    aaneenschakeling:
      'De ploeg werkt nu half in drukwerk, half in pakketten. Het werkbedrijf houdt iedereen in dienst.',
    opbrengsten: [
      {
        soort: 'mensen',
        omschrijving: 'Uren werk in drukkerij en pakketten',
        waarde: 182,
        eenheid: 'uur per week',
        bewijs: 'Rooster van het werkbedrijf',
      },
      {
        soort: 'milieu',
        omschrijving: 'Minder gedrukt op voorraad',
        waarde: 2_400,
        eenheid: 'kilo papier per jaar',
        bewijs: 'Inkoop van papier, twee jaren vergeleken',
      },
    ],
  },
}
