import type { ProeftuinSeed } from '../types.ts'

export const sapbar: ProeftuinSeed = {
  titel: 'Een sapbar op de campus',
  organisatie: 'noorderdijk',
  vertrekpunt: 'baanconcept',
  aanleiding:
    'De groothandel naast de campus gooide elke week 300 kilo goed fruit weg. Studenten wilden iets gezonds tussen twee colleges. Daartussen past een kar met een pers.',
  vraag: 'Kan een sapbar een plek zijn waar je leert werken én waar je kunt blijven?',
  hypotheseAls: 'we klein beginnen met één kar en iedere maand één taak erbij doen',
  hypotheseDan: 'groeit de ploeg mee met de omzet',
  ruimteVast: 'Voedselveiligheid. En het sap moet gewoon lekker zijn.',
  ruimteVrij: 'Plek, tijden, recepten, wie wat doet.',
  afspraakvorm: 'geen',
  doelgroepen: ['jongeren', 'banenafspraak'],
  categorie: 'catering',
  zichtbaarheid: 'openbaar',
  team: [
    ['meral', 'trekker'],
    ['daan', 'leverancier'],
    ['kees', 'jobcoach'],
    ['joost', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -255,
      verwachting: 'Een vergunning voor een kar is een formaliteit.',
      terugblik: 'Dat was het niet. Het lukte met hulp van een brandweerman die van sap houdt.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -205,
      verwachting: 'Na een jaar draait de kar quitte en heeft de helft van de ploeg een contract.',
    },
  ],
  routes: [{ naar: 'werkervaring', dag: -255 }],
  estafette: [
    { lid: 'meral', dag: -255, boodschap: 'Ik regel de plek.' },
    { lid: 'daan', dag: -205, boodschap: 'Aan jullie de pers!' },
    { lid: 'kees', dag: -34, boodschap: 'Wie van de ploeg is toe aan loon? Ga jij met ze in gesprek?' },
  ],
  logboek: [
    {
      soort: 'resultaat',
      dag: -180,
      titel: 'Negentig bekers per dag',
      tekst: 'Vooral tussen twaalf en één. De rij is onze beste reclame.',
      door: 'daan',
    },
    {
      soort: 'hobbel',
      dag: -132,
      titel: 'In de vakantie is de campus leeg',
      tekst:
        'Geen studenten en dus geen omzet. We hebben de kar naar drie personeelsfeesten gereden. Voortaan plannen we dat vooruit.',
      door: 'daan',
    },
    {
      soort: 'waarneming',
      dag: -90,
      titel: 'Een dag heeft vaste rituelen',
      tekst:
        'Fruit tellen, pers schoon, bord schrijven. Wie onzeker begint, leunt op die volgorde. Na een maand maakt de ploeg het bord zelf leuker.',
      door: 'kees',
    },
    {
      soort: 'les',
      dag: -40,
      titel: 'Een baanconcept moet ook zonder studenten kunnen',
      tekst:
        'Kijk vanaf het begin naar een heel jaar: wanneer is er geen werk, en wat doen we dan samen? Echt werk is er ook in de vakantie.',
      door: 'meral',
    },
  ],
}
