import type { ProeftuinSeed } from '../types.ts'

export const vloerenDrieBedrijven: ProeftuinSeed = {
  titel: 'Drie kleine bedrijven, één glanzende vloer',
  organisatie: 'rho',
  vertrekpunt: 'opdracht',
  aanleiding:
    'Vloeronderhoud zat altijd in het grote schoonmaakcontract. Kleine vakbedrijven kwamen er niet tussen, terwijl juist zij mensen opleiden in een vak dat je jaren kunt doen.',
  vraag: 'Hoe kunnen kleine vakbedrijven samen een grote opdracht winnen en mensen opleiden?',
  hypotheseAls: 'we het vloeronderhoud in kleine percelen uitvragen en samen inschrijven makkelijk maken',
  hypotheseDan: 'winnen vakbedrijven die mensen een vak leren en ze daarna houden',
  ruimteVast: 'De kwaliteit van de vloeren en de openingstijden van de kantoren.',
  ruimteVrij: 'Wie met wie samenwerkt, waar mensen het vak leren en hoe de avonden worden ingedeeld.',
  afspraakvorm: 'resultaat',
  doelgroepen: ['in_detentie', 'na_detentie', 'banenafspraak', 'praktijkleren'],
  categorie: 'schoonmaak',
  aanbesteding: 'vloeren',
  zichtbaarheid: 'openbaar',
  team: [
    ['fatma', 'trekker'],
    ['gijs', 'leverancier'],
    ['soraya', 'jobcoach'],
    ['marloes', 'inkoper'],
    ['dirk', 'opdrachtgever'],
    ['wilma', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'specificeren',
      vanaf: -430,
      verwachting: 'Kleine percelen kosten ons meer werk, maar leveren betere plannen op.',
      terugblik: 'Het kostte acht dagen extra. De plannen waren de beste die we ooit lazen.',
    },
    {
      fase: 'selecteren_en_gunnen',
      vanaf: -385,
      door: 'marloes',
      verwachting: 'Minstens één combinatie van kleine bedrijven schrijft in.',
      terugblik: 'Drie bedrijven schreven samen in en wonnen twee percelen.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -300,
      verwachting: 'Na een jaar werken er twaalf mensen extra die het vak hier leerden.',
      terugblik:
        'Het werden er meer, omdat een van de drie een baan belooft aan wie de opleiding in detentie afmaakt.',
    },
    {
      fase: 'afronden_en_nazorg',
      vanaf: -55,
      verwachting: 'De aanpak staat in ons standaardplan voor alle facilitaire contracten.',
      terugblik: 'Hij staat erin. Bij twee andere contracten is hij al gebruikt.',
    },
  ],
  routes: [{ naar: 'inkoop', dag: -430 }],
  estafette: [
    { lid: 'fatma', dag: -430, boodschap: 'Ik maak de percelen.' },
    { lid: 'marloes', dag: -390, boodschap: 'Neem jij de vragen van de markt?' },
    { lid: 'gijs', dag: -325, boodschap: 'Jullie hebben gewonnen. Laat zien hoe je mensen opleidt.' },
    { lid: 'fatma', dag: -70, boodschap: 'Een jaar verder. Tijd om op te schrijven wat werkt.' },
  ],
  logboek: [
    {
      soort: 'waarneming',
      dag: -425,
      titel: 'Waarom schrijven kleine bedrijven niet in?',
      tekst:
        'We belden er negen. Zeven zeiden hetzelfde: de omzeteis. Die stond er al jaren in en niemand wist waarom. Hij is eruit.',
      door: 'fatma',
    },
    {
      soort: 'besluit',
      dag: -372,
      titel: 'Samen inschrijven mag op één formulier',
      tekst:
        'Drie bedrijven, één plan, één aanspreekpunt. De antwoorden op vragen gaan tegelijk naar iedereen.',
      door: 'marloes',
    },
    {
      soort: 'hobbel',
      dag: -280,
      titel: 'De VOG duurt langer dan de opleiding',
      tekst:
        'Voor werk in onze kantoren is een verklaring omtrent het gedrag (VOG) nodig. Voor wie uit detentie komt, duurt dat lang en is de uitkomst onzeker. Terwijl het om het poetsen van een vloer in een hal gaat. We hebben de beveiliging gevraagd: voor welke ruimtes is dit echt nodig?',
      door: 'soraya',
    },
    {
      soort: 'besluit',
      dag: -255,
      titel: 'Niet overal dezelfde toets',
      tekst:
        'Voor openbare hallen volstaat begeleiding door een leermeester. Voor de rest van het gebouw blijft de toets. De beveiliging tekende mee.',
      door: 'dirk',
    },
    {
      soort: 'resultaat',
      dag: -170,
      titel: 'Eerst een vak, dan een baan met garantie',
      tekst:
        'De Nieuwe Vloer leert het vak binnen de muren, met dezelfde machines. Wie de opleiding afmaakt, heeft een baan op de dag van vrijlating. Geen wachttijd, geen gat.',
      door: 'soraya',
    },
    {
      soort: 'waarneming',
      dag: -120,
      titel: 'Avondwerk past niet bij iedereen',
      tekst:
        'Wie jonge kinderen heeft, kan ’s avonds niet. In vier kantoren doen we de vloeren nu overdag. Collega’s zeggen gedag. Dat scheelt ook klachten.',
      door: 'gijs',
    },
    {
      soort: 'les',
      dag: -52,
      titel: 'Haal één eis weg voordat je er een toevoegt',
      tekst:
        'De omzeteis hield precies de bedrijven buiten die wij zochten. Kijk elke eis na en vraag: wie sluit ik hiermee uit, en wil ik dat?',
      door: 'fatma',
    },
  ],
  afronding: {
    uitkomst: 'gelukt',
    dag: -40,
    geleerd: [
      'Kleine percelen zijn geen gunst. Ze brachten vakmanschap dat in het grote contract verdween.',
      'Een baangarantie werkt in twee richtingen: mensen maken hun opleiding af, en het bedrijf heeft vakmensen.',
    ],
    andersDoen:
      'Het gesprek met de beveiliging voeren vóór de gunning. Nu stonden goede mensen drie maanden stil.',
    aaneenschakeling:
      'De drie bedrijven nemen mensen in vaste dienst. Eindigt het contract, dan gaan zij mee naar andere klanten; dat staat in het plan.',
    opbrengsten: [
      {
        soort: 'mensen',
        omschrijving: 'Nieuwe vakmensen in dienst',
        waarde: 16.4,
        eenheid: 'fte',
        bewijs: 'Opgave van drie bedrijven, vergeleken met de roosters',
      },
      {
        soort: 'geld',
        omschrijving: 'Minder vervanging van vloeren door beter onderhoud',
        waarde: 85_000,
        eenheid: 'euro per jaar',
        bewijs: 'Onderhoudsplan van de dienst',
      },
      {
        soort: 'veiligheid_en_kwaliteit',
        omschrijving: 'Oordeel van gebruikers over de vloeren',
        waarde: 8.1,
        eenheid: 'cijfer (was 6,9)',
        bewijs: 'Enquête onder 600 collega’s',
      },
    ],
  },
}
