import type { WerkwijzeDemo } from './demo-teksten.ts'

/** What the demo knows of buying in another way. */
export const demoInkoop = {
  vraagEerst: {
    titel: 'Vraag eerst de leverancier, schrijf daarna de eis',
    samenvatting:
      'Elke eis die je zelf bedenkt, kan iemand buitensluiten. Vraag de markt dus eerst wat nodig is. Schrijf daarna pas op wat je eist.',
    bronnen: ['dossiersScannen'],
    organisatie: 'rdr',
    door: 'samira',
    categorie: 'archief_en_scannen',
    fasen: ['voorbereiden', 'specificeren'],
    routes: ['inkoop', 'voorbehouden_opdracht'],
    tijd: '3 weken, samen zo’n 16 uur',
    mensen: 'Inkoper (10 uur), HR (4 uur) en iemand van de werkvloer (2 uur)',
    geld: 'Geen extra geld, alleen eigen uren',
    klaarleggen: 'een lijst met de taken\nde eerste versie van je eisen',
    pastGoed: [
      'je aanbesteding nog niet gepubliceerd is',
      'het werk een jaar of langer duurt',
      'meer bedrijven het werk kunnen doen',
    ],
    pastNiet: ['de aanbesteding al loopt: een marktconsultatie kan dan niet meer', 'je iets één keer koopt'],
    klaarAls: 'iemand van jullie elke eis kan uitleggen die er nog staat.',
    stappen: [
      {
        titel: 'Begin bij het werk',
        tekst:
          'Loop een ochtend mee op de werkvloer. Schrijf op welke taken er zijn. Wat ligt echt vast, zoals de veiligheid? En wat is vrij?',
        wie: 'HR en werkvloer',
        duur: '1 ochtend',
      },
      {
        titel: 'Vraag iedereen tegelijk',
        tekst:
          'Kondig een marktconsultatie aan. Elk bedrijf krijgt dezelfde informatie en ziet alle antwoorden. Zo heeft niemand een voorsprong.',
        wie: 'Inkoper',
        duur: '2 weken',
        tip: 'Bel daarna de kleine bedrijven om te zeggen dat het er staat. Zij lezen niet elke dag aankondigingen. Vertel hun niets dat er niet in staat.',
        tipVan: 'Provincie Middenland',
      },
      {
        titel: 'Stel drie vragen',
        tekst:
          'Wat heb je nodig om mensen te laten slagen? Hoeveel tijd kost dat? Wat kunnen wij als opdrachtgever doen?',
        wie: 'Inkoper en HR',
        duur: '1 dag',
      },
      {
        titel: 'Leg elke eis naast de antwoorden',
        tekst: 'Wie sluit deze eis uit, en willen we dat? Kan niemand de eis uitleggen? Dan gaat hij eruit.',
        wie: 'Met z’n drieën',
        duur: '1 middag',
      },
      {
        titel: 'Schrijf nu pas de eis',
        tekst:
          'Leg het doel vast, niet de uren en de weken. Zet vragen en antwoorden bij de stukken, zodat iedereen ze leest.',
        wie: 'Inkoper',
        duur: '1 dag',
      },
    ],
    valkuilen: [
      {
        titel: 'Drie redelijke eisen samen',
        tekst:
          'We vroegen zes mensen, voor 32 uur, binnen vier weken. Elke eis klonk redelijk. Samen lieten ze bijna niemand toe.',
        organisatie: 'rdr',
      },
      {
        titel: 'Te laat beginnen',
        tekst:
          'Als de stukken al bijna klaar zijn, verandert er niets meer. Begin minstens drie maanden voor de publicatie.',
      },
      {
        titel: 'Met één bedrijf bellen',
        tekst: 'Wat je de een vertelt, moet de ander ook weten. Praat dus met allemaal tegelijk.',
      },
    ],
    zichtbaarheid: 'openbaar',
    op: -17,
    later: {
      op: -4,
      wat: 'een tip bij stap 2',
      waarom: 'kleine bedrijven lezen niet elke dag aankondigingen',
    },
  },
  kleinePercelen: {
    titel: 'Maak percelen zo klein als een vakbedrijf',
    samenvatting:
      'Een klein vakbedrijf leert mensen het werk, maar haalt het grote contract niet. Knip het op, en laat kleine bedrijven samen inschrijven.',
    bronnen: ['vloerenDrieBedrijven'],
    organisatie: 'rho',
    door: 'fatma',
    categorie: 'schoonmaak',
    fasen: ['voorbereiden', 'specificeren', 'selecteren_en_gunnen'],
    routes: ['inkoop'],
    tijd: '4 maanden voor de publicatie beginnen',
    mensen: 'Inkoper (30 uur), opdrachtgever (10 uur) en iemand van de beveiliging (4 uur)',
    geld: 'Iets meer uren voor het beheer van het contract',
    klaarleggen: 'je lijst met eisen\nde omzet van wie het werk nu doet\nde plattegrond met ruimtes',
    pastGoed: ['het werk vakmanschap vraagt', 'er kleine bedrijven zijn die opleiden'],
    pastNiet: ['het werk op één dag op alle plekken tegelijk moet gebeuren'],
    klaarAls: 'er minstens één combinatie inschrijft van bedrijven die eerst niet mee konden doen.',
    stappen: [
      {
        titel: 'Bel wie niet inschreef',
        tekst:
          'Vraag kleine bedrijven waarom zij de vorige keer niet meededen. Bel er minstens zes en stel elk dezelfde vraag.',
        wie: 'Inkoper',
        duur: '2 dagen',
      },
      {
        titel: 'Haal de omzeteis eruit',
        tekst:
          'Vraag om ervaring met het werk, niet om omzet. Mag er toch een eis in? Laat bedrijven die dan samen halen.',
        wie: 'Inkoper',
        duur: '1 middag',
      },
      {
        titel: 'Knip op wat los kan',
        tekst:
          'Maak van het vakwerk een eigen perceel. Sta combinaties toe, met één plan en één aanspreekpunt.',
        wie: 'Inkoper en opdrachtgever',
        duur: '1 week',
      },
      {
        titel: 'Spreek per ruimte af wie er mag werken',
        tekst:
          'In een open hal is begeleiding door een leermeester vaak genoeg. Laat de beveiliging meetekenen, vóór de gunning.',
        wie: 'Opdrachtgever en beveiliging',
        duur: '3 weken',
      },
      {
        titel: 'Vraag naar het plan voor de mensen',
        tekst: 'Geef punten voor opleiden, en voor wat er met de mensen gebeurt als het contract stopt.',
        wie: 'Inkoper',
        duur: '1 dag',
      },
    ],
    valkuilen: [
      {
        titel: 'De beveiliging kwam te laat',
        tekst:
          'Wij spraken pas na de gunning over de veiligheidstoets. Wie klaar was om te beginnen, wachtte drie maanden.',
        organisatie: 'rho',
      },
      {
        titel: 'Een eis uit een oud bestek',
        tekst: 'De omzeteis stond er al jaren in. Niemand wist nog waarom.',
      },
    ],
    zichtbaarheid: 'openbaar',
    op: -33,
  },
  baanKlaar: {
    titel: 'Leid op voor een baan die klaarligt',
    samenvatting:
      'Wie binnen de muren een vak leert, wil weten waarvoor. Met een baan op de dag van vrijlating maken mensen de opleiding af.',
    bronnen: ['vloerenDrieBedrijven'],
    organisatie: 'rho',
    door: 'fatma',
    categorie: 'schoonmaak',
    fasen: ['specificeren', 'uitvoeren'],
    routes: ['inkoop'],
    tijd: 'Een half jaar, van de eerste afspraak tot de eerste werkdag',
    mensen: 'Leermeester van het bedrijf, contactpersoon in de inrichting, contractmanager (2 uur per week)',
    geld: 'Machines om op te leren: vraag het bedrijf ze uit te lenen',
    pastGoed: ['het vak in een half jaar te leren is', 'het bedrijf de mensen zelf in dienst wil nemen'],
    pastNiet: ['voor het werk altijd een zware veiligheidstoets nodig is'],
    klaarAls: 'iedereen die de opleiding afmaakt een contract heeft, vóór de laatste dag binnen.',
    stappen: [
      {
        titel: 'Zoek een bedrijf dat wil opleiden',
        tekst: 'Vraag het in je uitvraag. Laat het bedrijf zelf schrijven hoe het dat doet.',
        wie: 'Inkoper',
        duur: '1 dag',
      },
      {
        titel: 'Leer op dezelfde machines',
        tekst: 'Wat je binnen leert, moet buiten kloppen. Spreek af wie de machines brengt en onderhoudt.',
        wie: 'Leermeester',
        duur: '1 maand',
      },
      {
        titel: 'Beloof de baan op papier',
        tekst: 'Schrijf op: wie afmaakt, werkt. Met loon, uren en een begindatum.',
        wie: 'Bedrijf',
        duur: '1 week',
      },
      {
        titel: 'Regel de eerste week',
        tekst: 'Denk aan een pas, vervoer en een vaste maat. De eerste week bepaalt of iemand blijft.',
        wie: 'Leermeester en contractmanager',
        duur: '1 week',
      },
    ],
    valkuilen: [
      {
        titel: 'Een gat van een paar weken',
        tekst: 'Tussen vrijlating en eerste werkdag mag geen tijd zitten. Regel de pas eerder.',
      },
    ],
    zichtbaarheid: 'netwerk',
    op: -30,
  },
  innameInContract: {
    titel: 'Zet inname en hergebruik in het contract',
    samenvatting:
      'Wat je koopt, komt ook weer terug. Spreek af dat het wordt ingenomen en gesorteerd: dat is werk voor veel mensen, en het levert geld op.',
    bronnen: ['werkkledingInnemen'],
    organisatie: 'rkv',
    door: 'petra',
    categorie: 'kleding_en_textiel',
    fasen: ['specificeren', 'uitvoeren'],
    routes: ['voorbehouden_opdracht'],
    tijd: '5 maanden van idee tot eerste zak',
    mensen: 'Contractmanager (4 uur per week), iemand van de beveiliging (1 dag), werkbedrijf',
    geld: 'Eerst betaal je het sorteren, later verdient hergebruik het terug',
    klaarleggen: 'een hal met daglicht\nzakken en een weegschaal\neen kist voor gevaarlijke vondsten',
    pastGoed: ['je nu veel weggooit of verbrandt', 'er een werkbedrijf in de buurt is'],
    pastNiet: ['het materiaal vervuild is en niet te scheiden'],
    klaarAls: 'er elke week genoeg binnenkomt om iedereen het hele jaar werk te geven.',
    stappen: [
      {
        titel: 'Weeg een maand lang',
        tekst: 'Wat komt er terug, hoeveel en in welke staat? Zonder dat getal luistert niemand.',
        wie: 'Contractmanager',
        duur: '1 maand',
      },
      {
        titel: 'Nodig de beveiliging uit in de hal',
        tekst: 'Laat zien hoe mensen elke zak nakijken. Spreek daar af wat je doet met een vondst.',
        wie: 'Beveiliging en werkbedrijf',
        duur: '1 dag',
        tip: 'Doe dit in de eerste week. Het scheelt maanden brieven.',
        tipVan: 'Rijksdienst Kleding en Veiligheid',
      },
      {
        titel: 'Begin met sorteren',
        tekst: 'Eerst het werk, daarna pas een product. Tassen en dekens komen later.',
        wie: 'Werkbedrijf',
        duur: '3 maanden',
      },
      {
        titel: 'Schrijf inname in elk nieuw contract',
        tekst: 'Zo blijft het werk komen, ook als de leverancier wisselt.',
        wie: 'Inkoper',
        duur: '1 dag',
      },
      {
        titel: 'Deel de opbrengst',
        tekst: 'Laat een deel van wat hergebruik oplevert naar begeleiding gaan.',
        wie: 'Controller',
        duur: '1 dag',
      },
    ],
    valkuilen: [
      {
        titel: 'Twee maanden brieven over veiligheid',
        tekst: 'We schreven elkaar, in plaats van samen in de hal te gaan staan.',
        organisatie: 'rkv',
      },
      {
        titel: 'Te vroeg een product',
        tekst: 'Een mooie tas verkoopt pas als het sorteren elke week loopt.',
      },
    ],
    zichtbaarheid: 'openbaar',
    op: -70,
  },
} satisfies Record<string, WerkwijzeDemo>
