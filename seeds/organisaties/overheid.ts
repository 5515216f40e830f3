import type { OrganisatieSeed } from '../types.ts'

/** All invented. A parent stands before its children. */
export const overheid = {
  mbd: {
    naam: 'Ministerie van Burgerzaken en Diensten',
    afkorting: 'MBD',
    soort: 'ministerie',
    sectorBanenafspraak: 'overheid',
    plaats: 'Den Haag',
    samenvatting:
      'Maakt het beleid voor een overheid die goed bereikbaar is. Wil zelf het voorbeeld geven met de Banenafspraak.',
  },
  mvr: {
    naam: 'Ministerie van Veiligheid en Rechtsorde',
    afkorting: 'MVR',
    soort: 'ministerie',
    sectorBanenafspraak: 'overheid',
    plaats: 'Den Haag',
    samenvatting:
      'Zorgt voor veiligheid en recht. Veel mensen in uniform, veel gebouwen, veel werk dat door kan gaan.',
  },
  mww: {
    naam: 'Ministerie van Water en Wegen',
    afkorting: 'MWW',
    soort: 'ministerie',
    sectorBanenafspraak: 'overheid',
    plaats: 'Den Haag',
    samenvatting: 'Houdt het land droog en bereikbaar. Zoekt werk dicht bij het water en de weg.',
  },
  rdr: {
    naam: 'Rijksdienst Dossiers en Registers',
    afkorting: 'RDR',
    soort: 'uitvoeringsorganisatie',
    sectorBanenafspraak: 'overheid',
    ouder: 'mbd',
    plaats: 'Zwolle',
    samenvatting:
      'Bewaart en beheert de dossiers van het Rijk. Gaat stap voor stap van papier naar digitaal.',
  },
  irm: {
    naam: 'Inkoopcentrum Rijk Midden',
    afkorting: 'IRM',
    soort: 'uitvoeringsorganisatie',
    sectorBanenafspraak: 'overheid',
    ouder: 'mbd',
    plaats: 'Utrecht',
    samenvatting:
      'Koopt in voor tien rijksdiensten en helpt ze om social return al vóór de uitvraag te bespreken.',
  },
  rho: {
    naam: 'Rijksdienst Huisvesting en Ontvangst',
    afkorting: 'RHO',
    soort: 'uitvoeringsorganisatie',
    sectorBanenafspraak: 'overheid',
    ouder: 'mbd',
    plaats: 'Den Haag',
    samenvatting: 'Zorgt voor schone, open en gastvrije kantoren. Schoonmaak, ontvangst, meubels en koffie.',
  },
  rkv: {
    naam: 'Rijksdienst Kleding en Veiligheid',
    afkorting: 'RKV',
    soort: 'uitvoeringsorganisatie',
    sectorBanenafspraak: 'overheid',
    ouder: 'mvr',
    plaats: 'Apeldoorn',
    samenvatting:
      'Kleedt en beschermt collega’s in uniform. Neemt ook kleding terug die niet meer wordt gedragen.',
  },
  sluizen: {
    naam: 'Dienst Sluizen en Bruggen',
    afkorting: 'DSB',
    soort: 'uitvoeringsorganisatie',
    sectorBanenafspraak: 'overheid',
    ouder: 'mww',
    plaats: 'Utrecht',
    samenvatting: 'Bedient en onderhoudt sluizen en bruggen, op plekken waar ook de natuur werk vraagt.',
  },
  waterdam: {
    naam: 'Gemeente Waterdam',
    soort: 'gemeente',
    sectorBanenafspraak: 'overheid',
    plaats: 'Waterdam',
    samenvatting: 'Stad met een haven en 140.000 inwoners. Koopt graag in bij bedrijven uit de eigen wijken.',
  },
  /** Added by somebody who did not find the one above: to be merged. */
  waterdamDubbel: {
    naam: 'Waterdam (gemeente)',
    soort: 'gemeente',
    sectorBanenafspraak: 'overheid',
    plaats: 'Waterdam',
    samenvatting: '',
  },
  hoogveld: {
    naam: 'Gemeente Hoogveld',
    soort: 'gemeente',
    sectorBanenafspraak: 'overheid',
    plaats: 'Hoogveld',
    samenvatting:
      'Groene gemeente met zeven dorpen. Het werkbedrijf zit op loopafstand van het gemeentehuis.',
  },
  lindekerk: {
    naam: 'Gemeente Lindekerk',
    soort: 'gemeente',
    sectorBanenafspraak: 'overheid',
    plaats: 'Lindekerk',
    samenvatting: 'Kleine gemeente met korte lijnen: wie iets wil proberen, loopt even langs.',
  },
  middenland: {
    naam: 'Provincie Middenland',
    soort: 'provincie',
    plaats: 'Everdam',
    samenvatting: 'Werkt aan wegen, natuur en ruimte. Heeft een bouwarchief van honderd jaar in de kelder.',
  },
  viersluizen: {
    naam: 'Waterschap De Vier Sluizen',
    soort: 'waterschap',
    plaats: 'Sluisoord',
    samenvatting: 'Zorgt voor droge voeten en schoon water. Nam het scanidee over van een rijksdienst.',
  },
  noorderdijk: {
    naam: 'Hogeschool Noorderdijk',
    soort: 'onderwijs',
    plaats: 'Waterdam',
    samenvatting: 'Hogeschool met 9.000 studenten en een campus waar altijd iets te doen is.',
  },
  oeverstad: {
    naam: 'Praktijkcollege Oeverstad',
    soort: 'onderwijs',
    plaats: 'Oeverstad',
    samenvatting: 'Beroepsonderwijs waar je leert door te doen, ook met een praktijkverklaring.',
  },
  hetveer: {
    naam: 'Ziekenhuis Het Veer',
    soort: 'zorg',
    plaats: 'Waterdam',
    samenvatting:
      'Regionaal ziekenhuis met 2.300 collega’s. Kijkt per afdeling welk werk anders verdeeld kan worden.',
  },
  elzenhof: {
    naam: 'Zorggroep Elzenhof',
    soort: 'zorg',
    plaats: 'Lindekerk',
    samenvatting: 'Wonen, werk en dagbesteding. Runt ook een keuken waar mensen het vak leren.',
  },
  deltarand: {
    naam: 'Omgevingsdienst Deltarand',
    soort: 'overige_overheid',
    plaats: 'Sluisoord',
    samenvatting: 'Geeft vergunningen en houdt toezicht voor elf gemeenten. Probeerde vroeg mee te doen.',
  },
  netwerkbureau: {
    naam: 'Netwerkbureau Vonk',
    soort: 'overige_overheid',
    ouder: 'mbd',
    plaats: 'Utrecht',
    samenvatting:
      'Het adviesteam van het netwerk: coacht proeftuinen, brengt mensen bij elkaar en houdt Vonk draaiend.',
  },
} as const satisfies Record<string, OrganisatieSeed>
