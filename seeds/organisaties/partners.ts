import type { OrganisatieSeed } from '../types.ts'

/** All invented: suppliers, social enterprises, go-betweens, researchers. */
export const partners = {
  papierspoor: {
    naam: 'Papierspoor Digitalisering',
    soort: 'leverancier',
    plaats: 'Zwolle',
    samenvatting: 'Maakt papier digitaal. Levert scanstraten, opleiding op de werkvloer en begeleiding.',
  },
  flexwijzer: {
    naam: 'Flexwijzer Uitzendwerk',
    soort: 'leverancier',
    plaats: 'Utrecht',
    samenvatting: 'Uitzendbureau dat eerst vraagt wat iemand wil leren en dan pas een opdracht zoekt.',
  },
  smaakmeester: {
    naam: 'Smaakmeester Catering',
    soort: 'leverancier',
    plaats: 'Den Haag',
    samenvatting:
      'Bedrijfsrestaurants in twintig kantoren. Kijkt met opdrachtgevers naar de mensen achter de balie.',
  },
  glansrijk: {
    naam: 'Glansrijk Vloeren',
    soort: 'leverancier',
    plaats: 'Den Haag',
    samenvatting: 'Familiebedrijf in harde vloeren. Won samen met twee collega-bedrijven een grote opdracht.',
  },
  tapijtwijs: {
    naam: 'Tapijtwijs',
    soort: 'leverancier',
    plaats: 'Delft',
    samenvatting: 'Reinigt en herstelt tapijt. Klein team, lange contracten, veel vakmanschap.',
  },
  derdekans: {
    naam: 'Vakschool De Nieuwe Vloer',
    soort: 'sociale_onderneming',
    plaats: 'Rotterdam',
    samenvatting:
      'Leert mensen in detentie het vak van vloeronderhoud en geeft ze daarna een baan. Met garantie.',
  },
  vandekwast: {
    naam: 'Schildersbedrijf Van de Kwast',
    soort: 'leverancier',
    plaats: 'Waterdam',
    samenvatting: 'Schildert woningen en scholen. Leidt elk jaar leerlingen op, het liefst op de steiger.',
  },
  wachtpost: {
    naam: 'Wachtpost Beveiliging',
    soort: 'leverancier',
    plaats: 'Utrecht',
    samenvatting: 'Beveiliging en ontvangst. Zoekt naar functies waarin toezicht en gastvrijheid samengaan.',
  },
  witterij: {
    naam: 'Wasserij De Witterij',
    soort: 'leverancier',
    plaats: 'Waterdam',
    samenvatting: 'Wast voor ziekenhuizen en hotels, met grote machines en een strak rooster.',
  },
  rondetrapper: {
    naam: 'De Ronde Trapper',
    soort: 'sociale_onderneming',
    plaats: 'Waterdam',
    samenvatting: 'Fietsenmakers die bij bedrijven langskomen. Je fiets is klaar als je naar huis gaat.',
  },
  stoelendans: {
    naam: 'Stoelendans Stoffering',
    soort: 'sociale_onderneming',
    plaats: 'Hoogveld',
    samenvatting: 'Geeft bureaustoelen en banken een tweede leven. Meesterstoffeerders leren het vak door.',
  },
  persplezier: {
    naam: 'Persplezier',
    soort: 'sociale_onderneming',
    plaats: 'Waterdam',
    samenvatting: 'Sapbar van fruit dat anders wordt weggegooid. Begon met één kar op een hogeschool.',
  },
  herstart: {
    naam: 'Herstart ICT',
    soort: 'sociale_onderneming',
    plaats: 'Oeverstad',
    samenvatting: 'Wist, repareert en verkoopt laptops opnieuw. Precies werk, in een rustige werkplaats.',
  },
  draadkracht: {
    naam: 'Werkbedrijf Draadkracht',
    soort: 'sw_bedrijf',
    plaats: 'Apeldoorn',
    samenvatting: 'Sociaal werkbedrijf met een textielhal. Sorteert, herstelt en maakt nieuw van oud.',
  },
  buitenkans: {
    naam: 'Werkbedrijf Buitenkans',
    soort: 'sw_bedrijf',
    ouder: 'hoogveld',
    plaats: 'Hoogveld',
    samenvatting: 'Groen, post en drukwerk. Werkt voor vier gemeenten in de regio.',
  },
  werkplein: {
    naam: 'Werkplein Waterdam en Omstreken',
    afkorting: 'WWO',
    soort: 'intermediair',
    ouder: 'waterdam',
    plaats: 'Waterdam',
    samenvatting: 'Eén loket voor werkgevers en werkzoekenden in de regio, met eigen jobcoaches.',
  },
  meeloper: {
    naam: 'Jobcoachbureau De Meeloper',
    soort: 'intermediair',
    plaats: 'Zwolle',
    samenvatting: 'Jobcoaches die de eerste weken echt meewerken. Daarna komen ze terug zolang het nodig is.',
  },
  eigenwoord: {
    naam: 'Stichting In Eigen Woorden',
    soort: 'kennisinstelling',
    plaats: 'Utrecht',
    samenvatting: 'Ervaringsdeskundigen die organisaties adviseren over werk. Niets over ons zonder ons.',
  },
  lectoraat: {
    naam: 'Kenniskring Werk en Inkoop',
    soort: 'kennisinstelling',
    ouder: 'noorderdijk',
    plaats: 'Waterdam',
    samenvatting: 'Onderzoekt wat social return echt brengt, samen met inkopers en ervaringsdeskundigen.',
  },
} as const satisfies Record<string, OrganisatieSeed>
