import type { ProeftuinSeed } from '../types.ts'

/** Rounded off, then opened again because there was more to learn. */
export const schoneScholen: ProeftuinSeed = {
  titel: 'De schoonmaker hoort bij de school',
  organisatie: 'lindekerk',
  vertrekpunt: 'opdracht',
  aanleiding:
    'Schoonmakers kwamen als iedereen weg was. Kinderen dachten dat het vanzelf schoon werd. Acht scholen wilden het overdag.',
  vraag: 'Wat verandert er als schoonmaken overdag gebeurt, door een vaste collega?',
  hypotheseAls: 'de schoonmaker overdag werkt en meedoet met het team',
  hypotheseDan: 'wordt het werk leuker, blijven mensen langer en wordt het minder vies',
  ruimteVast: 'Budget per school. Natte vloeren niet tijdens de pauze.',
  ruimteVrij: 'Rooster, taken en contact met de klas.',
  afspraakvorm: 'resultaat',
  doelgroepen: ['statushouders', 'herintreders', 'banenafspraak'],
  categorie: 'schoonmaak',
  zichtbaarheid: 'netwerk',
  team: [
    ['bas', 'trekker'],
    ['gijs', 'leverancier'],
    ['agnes', 'jobcoach'],
    ['joost', 'adviseur'],
    ['samira', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -345,
      verwachting: 'Directeuren willen, leraren twijfelen.',
      terugblik: 'Andersom.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -300,
      verwachting: 'Na een jaar werkt op elke school dezelfde persoon als in het begin.',
      terugblik: 'Op zes van de acht scholen.',
    },
    {
      fase: 'afronden_en_nazorg',
      vanaf: -120,
      verwachting: 'We schrijven het op en het blijft zo.',
      terugblik: 'Dat dachten we. Toen wisselde het contract.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -45,
      verwachting: 'Ook bij de nieuwe schoonmaker blijft iedereen op de eigen school.',
    },
  ],
  routes: [{ naar: 'inkoop', dag: -345 }],
  estafette: [
    { lid: 'bas', dag: -345, boodschap: 'Ik ga acht scholen langs.' },
    { lid: 'gijs', dag: -300, boodschap: 'Overdag werken begint maandag.' },
    { lid: 'bas', dag: -45, boodschap: 'Nieuw contract, zelfde mensen. Zorg jij dat het klopt?' },
  ],
  logboek: [
    {
      soort: 'waarneming',
      dag: -281,
      titel: 'Kinderen gooien minder op de grond',
      tekst: 'Als je weet wie het opruimt, gooi je het in de bak. Niemand heeft dat afgesproken.',
      door: 'gijs',
    },
    {
      soort: 'resultaat',
      dag: -170,
      titel: 'Zes van de acht scholen hebben nog dezelfde collega',
      tekst: 'Eerder wisselde het elke vier maanden. Op twee scholen zegde iemand op vanwege een verhuizing.',
      door: 'bas',
    },
    {
      soort: 'hobbel',
      dag: -52,
      titel: 'Nieuw contract, oude gewoonte',
      tekst:
        'De nieuwe aannemer plande iedereen weer in de avond. Het stond niet in het contract, omdat wij het vanzelfsprekend vonden.',
      door: 'bas',
    },
    {
      soort: 'besluit',
      dag: -40,
      titel: 'Overdag werken staat nu in het contract',
      tekst: 'Met naam van de school en het rooster. Geen percentage, wel een vast gezicht.',
      door: 'bas',
    },
    {
      soort: 'les',
      dag: -36,
      titel: 'Wat vanzelf spreekt, moet je opschrijven',
      tekst:
        'Wat werkt leeft in hoofden. Bij een wissel is het weg. Leg vast wat je wilt houden, niet alleen wat je wilt krijgen.',
      door: 'agnes',
    },
  ],
  uitnodigingen: [
    {
      email: 'kees.vandrunen@werkpleinwaterdam.example',
      naam: 'Kees van Drunen',
      rol: 'jobcoach',
      boodschap: 'Kun je bij twee scholen meekijken met de wissel van werkgever?',
      dag: -4,
    },
  ],
  afronding: {
    uitkomst: 'gelukt',
    dag: -105,
    geleerd:
      'Overdag schoonmaken maakt van een schoonmaker een collega. Dat merk je aan de vloer en aan de mensen.',
    andersDoen: 'De leraren eerder betrekken.',
    aaneenschakeling: 'Iedereen bleef op de eigen school.',
    opbrengsten: [
      {
        soort: 'mensen',
        omschrijving: 'Scholen met dezelfde vaste collega na een jaar',
        waarde: 6,
        eenheid: 'van de 8 scholen',
        bewijs: 'Rooster',
      },
    ],
    heropend: {
      dag: -47,
      reden:
        'Het contract wisselde van bedrijf en wat we geleerd hadden dreigde te verdwijnen. We gaan verder en kijken hoe je het vasthoudt.',
    },
  },
}
