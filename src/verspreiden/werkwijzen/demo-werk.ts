import type { WerkwijzeDemo } from './demo-teksten.ts'

/** What the demo knows of work in one's own house. */
export const demoWerk = {
  snuffelweek: {
    titel: 'Neem zelf aan, in drie kleine stappen',
    samenvatting:
      'Een week snuffelen, twee maanden proberen, daarna een contract. Elke stap is klein genoeg om ja te zeggen, voor allebei.',
    bronnen: ['dossiersScannen'],
    ...{ organisatie: 'rdr', door: 'samira', categorie: 'archief_en_scannen' },
    ...{ fasen: ['uitvoeren'], routes: ['individuele_plaatsing'] },
    tijd: '3 maanden per groep',
    mensen: 'HR (1 dag per week), jobcoach, een vaste maat op de afdeling',
    geld: 'Loon, en begeleiding die je vooraf begroot',
    klaarleggen: 'een lijst met taken\neen werkplek die op dag één werkt\neen maat die tijd krijgt',
    pastGoed: ['er is genoeg werk voor een jaar', 'de afdeling wil het zelf'],
    pastNiet: ['er is geen geld voor begeleiding na de eerste maanden'],
    klaarAls: 'Er ligt een contract, en iedereen weet wat er komt als het werk stopt.',
    stappen: [
      {
        titel: 'Kies het werk, niet de functie',
        tekst: 'Schrijf de taken op. Iemand hoeft ze niet allemaal te kunnen.',
        wie: 'HR en afdeling',
        duur: '1 week',
      },
      {
        titel: 'Snuffel een week',
        tekst: 'Geen toets en geen belofte. Kijk samen wat leuk is en wat niet.',
        wie: 'Maat',
        duur: '1 week',
      },
      {
        titel: 'Probeer twee maanden',
        tekst: 'Zet op papier wat iemand leert en wie helpt. Praat elke week een kwartier.',
        wie: 'HR en jobcoach',
        duur: '2 maanden',
        tip: 'Vraag na twee weken al naar de uren. Vaak kan het meer zijn, of juist minder.',
        tipVan: 'Waterschap De Vier Sluizen',
      },
      {
        titel: 'Teken het contract',
        tekst: 'Met de uren die passen. En met een gesprek over wat er daarna komt.',
        wie: 'HR',
        duur: '1 week',
      },
    ],
    valkuilen: [
      {
        titel: 'De kelder was te nat om in te werken',
        tekst: 'Het werk paste, de plek niet. De kaarten gingen naar een kamer met daglicht.',
        organisatie: 'viersluizen',
      },
      {
        titel: 'De maat kreeg geen tijd',
        tekst: 'Begeleiden naast vol werk lukt niet. Haal er uren voor uit het rooster.',
      },
    ],
    ...{ zichtbaarheid: 'openbaar', op: -15 },
  },
  poolMetCoach: {
    titel: 'Zet een pool op met een vaste coach',
    samenvatting:
      'Losse plekken lopen vast als iemand ziek is. In een pool vangen mensen elkaar op, en één coach kent iedereen.',
    bronnen: ['ontvangstpool'],
    ...{ organisatie: 'rho', door: 'dirk', categorie: 'kantoor_en_administratie' },
    ...{ fasen: ['voorbereiden', 'uitvoeren'], routes: ['individuele_plaatsing'] },
    tijd: '4 maanden tot de eerste dag, een jaar tot het loopt',
    mensen: 'Een coach (24 uur per week), een planner, per directie één aanspreekpunt',
    geld: 'Wat je nu uitgeeft aan losse inhuur',
    klaarleggen: 'één pas\néén telefoon\néén agenda',
    pastGoed: ['meer afdelingen hebben een paar uur werk', 'je huurt nu veel los in'],
    pastNiet: ['elke plek vraagt ander vakwerk'],
    klaarAls: 'Is er iemand ziek, dan merkt de balie het niet.',
    stappen: [
      {
        titel: 'Tel de uren van alle afdelingen',
        tekst: 'Tien keer vier uur is een baan. Vraag elke afdeling naar uren, niet naar functies.',
        wie: 'Planner',
        duur: '1 maand',
      },
      {
        titel: 'Neem eerst de coach aan',
        tekst: 'De coach is geen extraatje. Zonder coach liep het twee keer vast.',
        wie: 'HR',
        duur: '2 maanden',
      },
      {
        titel: 'Regel de techniek',
        tekst: 'Zorg dat één pas overal werkt. Doe dit voor de eerste dag.',
        wie: 'Beheer',
        duur: '1 maand',
      },
      {
        titel: 'Begin met zes mensen',
        tekst: 'Ieder krijgt een vaste plek en één andere plek om in te vallen.',
        wie: 'Coach',
        duur: '3 maanden',
      },
      {
        titel: 'Laat mensen doorgroeien',
        tekst: 'Naar de planning, of naar een secretariaat. Praat er elk half jaar over.',
        wie: 'Coach en HR',
        duur: 'elk half jaar',
      },
    ],
    valkuilen: [
      {
        titel: 'Drie passen en twee agenda’s',
        tekst: 'De techniek kwam te laat. De eerste weken stond er iemand voor een dichte deur.',
        organisatie: 'rho',
      },
      { titel: 'De coach als bezuiniging', tekst: 'Wie de coach schrapt, betaalt het terug aan inhuur.' },
    ],
    ...{ zichtbaarheid: 'openbaar', op: -55 },
  },
  handenVrij: {
    titel: 'Haal werk weg bij wie geen tijd heeft',
    samenvatting:
      'Zorgmensen vullen karren en zoeken spullen. Maak van dat werk een vak voor een ander: dat geeft tijd voor de zorg, en banen.',
    bronnen: ['ziekenhuisLogistiek'],
    ...{ organisatie: 'hetveer', door: 'hanneke', categorie: 'vervoer_en_logistiek' },
    ...{ fasen: ['voorbereiden', 'uitvoeren'], routes: ['individuele_plaatsing'] },
    tijd: '3 maanden per afdeling',
    mensen: 'Teamleider, HR, twee collega’s die hun dag laten volgen',
    geld: 'Loon, tegenover minder inhuur van zorgpersoneel',
    pastGoed: ['mensen met een diploma doen werk zonder diploma', 'er is een tekort aan vakmensen'],
    pastNiet: ['de afdeling is net gewisseld van leiding'],
    klaarAls: 'De afdeling wil niet meer zonder.',
    stappen: [
      {
        titel: 'Meet twee weken',
        tekst: 'Hoeveel minuten per dienst gaan naar vullen, zoeken en brengen?',
        wie: 'Teamleider',
        duur: '2 weken',
      },
      {
        titel: 'Maak er één functie van',
        tekst: 'Met een begin en een eind van de dag. Losse klusjes zijn geen baan.',
        wie: 'HR',
        duur: '2 weken',
      },
      {
        titel: 'Geef iemand een vaste afdeling',
        tekst: 'Een vaste plek is belangrijker dan een vaste taak. Mensen kennen je naam.',
        wie: 'Teamleider',
        duur: '2 maanden',
      },
      {
        titel: 'Neem de nacht mee',
        tekst: 'Vraag de nachtdienst wat zij ’s ochtends klaar willen hebben.',
        wie: 'Teamleider',
        duur: '1 week',
      },
    ],
    valkuilen: [
      {
        titel: 'De nachtdienst voelde zich vergeten',
        tekst: 'We vroegen alleen de dag. De nacht zag er geen voordeel in.',
        organisatie: 'hetveer',
      },
    ],
    ...{ zichtbaarheid: 'openbaar', op: -50 },
  },
  lunchBijDeBuren: {
    titel: 'Laat de buren de lunch doen',
    samenvatting:
      'Naast je kantoor kookt een zorgorganisatie. Sluit de kantine en ga daar eten: er komt werk, en er gaat minder eten weg.',
    bronnen: ['lunchElzenhof'],
    ...{ organisatie: 'lindekerk', door: 'bas', categorie: 'catering' },
    ...{ fasen: ['voorbereiden', 'uitvoeren'], routes: ['voorbehouden_opdracht'] },
    tijd: '6 maanden',
    mensen: 'Facilitair (8 uur per week), kok, begeleider',
    geld: 'De begroting van de oude kantine',
    pastGoed: ['er is een keuken op loopafstand', 'je kantine loopt slecht'],
    pastNiet: ['er eten elke dag meer dan tweehonderd mensen'],
    klaarAls: 'Gasten komen terug zonder dat je het vraagt.',
    stappen: [
      {
        titel: 'Eet er zelf',
        tekst: 'Ga een maand lang elke week met een andere collega.',
        wie: 'Facilitair',
        duur: '1 maand',
      },
      {
        titel: 'Vraag wat de ploeg wil',
        tekst: 'Wie wil meer uren, wie niet? Ga niet uit van wat jij denkt.',
        wie: 'Begeleider',
        duur: '2 weken',
      },
      {
        titel: 'Spreek een vast aantal lunches af',
        tekst: 'Dan weet de keuken waar ze op rekenen kan. Begin klein.',
        wie: 'Inkoper',
        duur: '1 maand',
      },
      {
        titel: 'Weeg wat er overblijft',
        tekst: 'Twee weken voor en twee weken na. Dat getal overtuigt.',
        wie: 'Kok',
        duur: '4 weken',
      },
    ],
    valkuilen: [
      {
        titel: 'Van dagbesteding naar loon is een trap',
        tekst: 'Voor een deel van de ploeg klopt het nu, voor een ander deel nog niet.',
        organisatie: 'lindekerk',
      },
    ],
    ...{ zichtbaarheid: 'openbaar', op: -66 },
  },
  rekenEerst: {
    titel: 'Reken eerst uit wat werk met het inkomen doet',
    samenvatting: 'Meer uren kan minder geld betekenen. Reken het samen uit voor je iets belooft.',
    bronnen: ['lunchElzenhof'],
    ...{ organisatie: 'lindekerk', door: 'bas', categorie: 'overig' },
    ...{ fasen: ['voorbereiden'], routes: ['individuele_plaatsing', 'werkervaring'] },
    tijd: '2 gesprekken per persoon',
    mensen: 'Iemand van het werkplein die kan rekenen, begeleider',
    geld: 'Geen',
    pastGoed: ['mensen gaan van dagbesteding naar loon', 'er verandert iets aan de uren'],
    pastNiet: ['iemand wil er niet over praten: dat mag'],
    klaarAls: 'Iemand kiest zelf, en weet wat er op de rekening komt.',
    stappen: [
      {
        titel: 'Vraag het werkplein erbij',
        tekst: 'Doe dit voor het eerste gesprek over uren.',
        wie: 'Begeleider',
        duur: '1 dag',
      },
      {
        titel: 'Reken drie keer',
        tekst: 'Bij minder uren, bij evenveel en bij meer. Doe het met de persoon zelf, en bewaar niets.',
        wie: 'Werkplein',
        duur: '1 uur',
      },
      {
        titel: 'Laat iemand kiezen',
        tekst: 'Geef een week bedenktijd. Terug kunnen is ook een afspraak.',
        wie: 'Begeleider',
        duur: '1 week',
      },
      {
        titel: 'Kijk elk half jaar opnieuw',
        tekst: 'Regels veranderen, en mensen ook.',
        wie: 'Begeleider',
        duur: 'elk half jaar',
      },
    ],
    valkuilen: [
      {
        titel: 'Eerst beloofd, toen gerekend',
        tekst: 'We beloofden loon. Voor sommigen bleef er minder over dan ervoor.',
        organisatie: 'lindekerk',
      },
    ],
    ...{ zichtbaarheid: 'overheid', op: -60 },
  },
} satisfies Record<string, WerkwijzeDemo>
