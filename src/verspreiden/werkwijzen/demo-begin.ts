import type { WerkwijzeDemo } from './demo-teksten.ts'

/** What the demo knows of what comes first: the work, the people, who signs. */
export const demoBegin = {
  urenAfspreken: {
    titel: 'Spreek uren werk af, geen product',
    samenvatting:
      'Een product kan verdwijnen. Spreek daarom af hoeveel uren werk je geeft, en kijk elk half jaar wat dat werk is.',
    bronnen: ['drukwerk'],
    ...{ organisatie: 'lindekerk', door: 'bas', categorie: 'overig' },
    ...{ fasen: ['specificeren', 'uitvoeren'], routes: ['voorbehouden_opdracht'] },
    tijd: '2 maanden, daarna een uur per half jaar',
    mensen: 'Contractmanager en werkleider',
    geld: 'Hetzelfde bedrag, anders verdeeld',
    pastGoed: ['het werk verandert snel', 'het werkbedrijf kan meer dan één soort werk'],
    pastNiet: ['je hebt maar één product nodig, één keer'],
    klaarAls: 'De uren blijven gelijk, ook als het product stopt.',
    stappen: [
      {
        titel: 'Kijk of het product blijft',
        tekst: 'Bestaat het over drie jaar nog? Vraag het aan wie het gebruikt.',
        wie: 'Contractmanager',
        duur: '1 week',
      },
      {
        titel: 'Tel de uren',
        tekst: 'Hoeveel uren werk zit er nu in, en voor wie?',
        wie: 'Werkleider',
        duur: '1 dag',
      },
      {
        titel: 'Zet de uren in het contract',
        tekst: 'Met een lijst van werk dat ook mag. Pakketten inpakken, borden maken, archief opruimen.',
        wie: 'Inkoper',
        duur: '2 weken',
      },
      {
        titel: 'Kijk elk half jaar samen',
        tekst: 'Minder van het een? Dan meer van het ander.',
        wie: 'Contractmanager en werkleider',
        duur: '1 uur',
      },
    ],
    valkuilen: [
      {
        titel: 'Het drukwerk liep terug',
        tekst: 'Stembiljetten en folders werden minder. Zonder ander werk waren er plekken verdwenen.',
        organisatie: 'lindekerk',
      },
    ],
    ...{ zichtbaarheid: 'openbaar', op: -120 },
  },
  eersteMeelopen: {
    titel: 'Loop een dienst mee voor je een eis opschrijft',
    samenvatting:
      'Een eis die nooit op de werkvloer getoetst is, past vaak niet bij het leven van mensen. Loop dus eerst een hele dienst mee.',
    bronnen: ['wasserijZiekenhuis'],
    ...{ organisatie: 'hetveer', door: 'stefan', categorie: 'kleding_en_textiel' },
    ...{ fasen: ['voorbereiden'], routes: ['inkoop'] },
    tijd: '1 dienst en een middag',
    mensen: 'Inkoper, en iemand die het werk doet',
    geld: 'Geen',
    klaarleggen: 'stevige schoenen\neen lijst met vragen',
    pastGoed: ['het werk is ’s nachts of in het weekend', 'je kent de werkvloer niet'],
    pastNiet: ['de aanbesteding loopt: ga dan niet bij één bedrijf kijken'],
    klaarAls: 'Je kunt vertellen hoe iemand op het werk komt, wie het tempo bepaalt en wanneer er pauze is.',
    stappen: [
      {
        titel: 'Vraag of je mag meelopen',
        tekst: 'Kies een gewone dienst, geen rondleiding. Ga naar elk bedrijf, of naar geen.',
        wie: 'Inkoper',
        duur: '1 uur',
      },
      {
        titel: 'Reis zoals zij reizen',
        tekst: 'Gaat er ’s nachts een bus? Dat bepaalt wie er kan werken.',
        wie: 'Inkoper',
        duur: '1 uur',
      },
      {
        titel: 'Doe het werk',
        tekst: 'Merk wie het tempo bepaalt: de mens of de machine.',
        wie: 'Inkoper',
        duur: '1 dienst',
      },
      {
        titel: 'Kijk ook in je eigen huis',
        tekst: 'Misschien is er overdag bij jullie zelf meer werk dat past.',
        wie: 'Inkoper en HR',
        duur: '1 middag',
      },
    ],
    valkuilen: [
      {
        titel: 'Nacht, geen vervoer, vaste snelheid',
        tekst: 'Van de mensen die begonnen, bleef niemand. Het werk paste niet bij hun leven.',
        organisatie: 'hetveer',
      },
    ],
    ...{ zichtbaarheid: 'openbaar', op: -110 },
  },
  handtekening: {
    titel: 'Begin als er een handtekening aan tafel zit',
    samenvatting:
      'Twee keer begonnen collega’s vol energie, en twee keer bleef het liggen. Regel eerst wie mag tekenen, wie begeleidt en wie betaalt.',
    bronnen: ['doetankWater', 'doetankDeltarand'],
    ...{ organisatie: 'mww', door: 'willem', categorie: 'overig' },
    ...{ fasen: ['voorbereiden'], routes: ['individuele_plaatsing'] },
    tijd: '2 maanden voor je begint',
    mensen: 'Iemand die mag tekenen, iemand van HR en de teamleider',
    geld: 'Begeleiding voor een heel jaar, niet voor drie maanden',
    pastGoed: ['er is veel energie en nog geen plan', 'het team heeft lucht'],
    pastNiet: ['het team verandert net van leiding of van werk'],
    klaarAls: 'Er ligt één bladzijde met drie namen: wie tekent, wie begeleidt, wie betaalt.',
    stappen: [
      {
        titel: 'Vraag hoe het met het team gaat',
        tekst: 'Is er tijd om iemand in te werken? Zo niet, wacht dan.',
        wie: 'Teamleider',
        duur: '1 gesprek',
      },
      {
        titel: 'Zoek wie mag tekenen',
        tekst: 'Een plan zonder handtekening is een wens. Nodig die persoon vanaf de eerste dag uit.',
        wie: 'Trekker',
        duur: '2 weken',
      },
      {
        titel: 'Maak één punt waar iedereen terechtkan',
        tekst: 'Niet vijf mensen met een volle agenda, maar één iemand met uren.',
        wie: 'HR',
        duur: '1 maand',
      },
      {
        titel: 'Begroot een heel jaar begeleiding',
        tekst: 'Na drie maanden begint het pas.',
        wie: 'Controller',
        duur: '1 dag',
      },
      {
        titel: 'Praat dan pas met mensen die werk zoeken',
        tekst: 'Een verwachting die je wekt, moet je waar kunnen maken.',
        wie: 'HR',
        duur: '1 week',
      },
    ],
    valkuilen: [
      {
        titel: 'Enthousiasme is geen organisatie',
        tekst: 'Alles hing aan vijf mensen met een volle agenda.',
        organisatie: 'mww',
      },
      {
        titel: 'Taken opdelen zonder lucht',
        tekst: 'Een druk team kan geen taken weggeven. Het kost eerst tijd.',
        organisatie: 'deltarand',
      },
    ],
    ...{ zichtbaarheid: 'openbaar', op: -200 },
  },
  tweeRoutes: {
    titel: 'Houd twee routes naast elkaar open',
    samenvatting: 'Loopt de ene route vast, dan begint de andere niet bij nul.',
    bronnen: ['dossiersScannen'],
    ...{ organisatie: 'rdr', door: 'samira', categorie: 'archief_en_scannen' },
    ...{ fasen: ['voorbereiden', 'uitvoeren'], routes: ['inkoop', 'individuele_plaatsing'] },
    ...{ tijd: '', mensen: 'HR en inkoop, elk één vaste persoon', geld: '' },
    pastGoed: ['je weet nog niet welke route past'],
    pastNiet: [],
    klaarAls: '',
    stappen: [
      {
        titel: 'Zet inkoop en HR aan één tafel',
        tekst: 'Elke twee weken een half uur.',
        wie: 'Trekker',
        duur: '30 minuten',
      },
      { titel: 'Spreek af wanneer je wisselt', tekst: 'Kies een dag, en wat er dan moet zijn.' },
    ],
    valkuilen: [],
    ...{ zichtbaarheid: 'netwerk', op: null },
  },
} satisfies Record<string, WerkwijzeDemo>
