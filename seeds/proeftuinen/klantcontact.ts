import type { ProeftuinSeed } from '../types.ts'

/** Still early and for the team alone. */
export const klantcontact: ProeftuinSeed = {
  titel: 'Rustig aan de lijn',
  organisatie: 'rdr',
  vertrekpunt: 'vacature',
  aanleiding:
    'Aan de telefoon werken we met een script en een klok. De helft van de nieuwe collega’s stopt binnen een half jaar. Misschien ligt het aan de klok.',
  vraag: 'Wat gebeurt er als we de klok van het scherm halen?',
  hypotheseAls: 'een kleine groep zonder tijdmeting werkt, met een vaste collega naast zich',
  hypotheseDan: 'blijven mensen langer en bellen burgers minder vaak terug',
  ruimteVast: 'De wachttijd voor bellers wordt niet langer.',
  ruimteVrij: 'Tijd per gesprek, pauzes, plek op de vloer.',
  afspraakvorm: 'geen',
  doelgroepen: ['banenafspraak', 'arbeidsbeperking'],
  categorie: 'kantoor_en_administratie',
  zichtbaarheid: 'team',
  team: [
    ['samira', 'trekker'],
    ['henkjan', 'opdrachtgever'],
    ['linda', 'leverancier'],
    ['kees', 'jobcoach'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -58,
      verwachting: 'De planners zien het als een proef van drie maanden en niet als een aanval.',
    },
    {
      fase: 'specificeren',
      vanaf: -19,
      verwachting: 'Met Flexwijzer maken we een aanvraag waarin staat wat je leert, niet wat je haalt.',
    },
  ],
  routes: [{ naar: 'inhuur', dag: -58 }],
  estafette: [
    { lid: 'samira', dag: -58, boodschap: 'Ik praat met de planners.' },
    {
      lid: 'henkjan',
      dag: -13,
      boodschap: 'De planners willen weten of de norm drie maanden mag vervallen. Wat zeg jij?',
    },
  ],
  logboek: [
    {
      soort: 'waarneming',
      dag: -49,
      titel: 'Een ochtend meeluisteren',
      tekst: 'Het langste gesprek was het beste. Het stond rood op het scherm.',
      door: 'samira',
    },
    {
      soort: 'dilemma',
      dag: -15,
      titel: 'Norm los voor één groep?',
      tekst:
        'Eerlijk tegenover de rest, of juist een kans om de norm voor iedereen te bekijken? Vraag aan de opdrachtgever: mag het drie maanden?',
      door: 'samira',
    },
    {
      soort: 'waarneming',
      dag: -6,
      titel: 'De vloer praat erover',
      tekst: 'Vier vaste collega’s vroegen of zij ook mee mogen doen.',
      door: 'henkjan',
    },
  ],
  uitnodigingen: [
    {
      lid: 'marloes',
      rol: 'inkoper',
      boodschap: 'We schrijven straks een aanvraag zonder klok. Kijk je mee of dat kan?',
      dag: -4,
    },
    {
      email: 'planning@dossiersenregisters.example',
      naam: 'Koen Brandsema',
      rol: 'adviseur',
      boodschap: 'Zonder planners wordt dit niets. Denk je mee?',
      dag: -12,
    },
  ],
}
