import type { Ding, Verzamelkring } from './verzameling.ts'

type OnderdeelSeed = { soort: Ding['soort']; sleutel: (string | number)[]; waarom?: string }

/** `op`: days from today; `sleutel` of a thing: the key of its own demo. */
export type VerzamelingSeed = {
  sleutel: string
  door: string
  op: number
  titel: string
  waarvoor: string
  zichtbaarheid: Verzamelkring
  onderdelen: OnderdeelSeed[]
}

const werkwijze = (sleutel: string, waarom?: string) => one('werkwijze', [sleutel], waarom)
const haakje = (sleutel: string, waarom?: string) => one('haakje', [sleutel], waarom)
const proeftuin = (sleutel: string, waarom?: string) => one('proeftuin', [sleutel], waarom)
/** By which line of its logboek. */
const les = (van: string, regel: number, waarom?: string) => one('aantekening', [van, regel], waarom)

const one = (
  soort: Ding['soort'],
  sleutel: OnderdeelSeed['sleutel'],
  waarom: string | undefined,
): OnderdeelSeed => (waarom === undefined ? { soort, sleutel } : { soort, sleutel, waarom })

export const verzamelingen: VerzamelingSeed[] = [
  {
    sleutel: 'eerste-proeftuin',
    door: 'wilma',
    op: -12,
    titel: 'Je eerste proeftuin: begin hier',
    waarvoor:
      'Voor wie morgen wil beginnen en niet weet waar. Lees van boven naar beneden, het kost je een kwartier. Daarna bel je één collega.',
    zichtbaarheid: 'openbaar',
    onderdelen: [
      werkwijze('eersteMeelopen', 'Doe dit voor je iets opschrijft. Het kost een dag en scheelt een jaar.'),
      proeftuin(
        'dossiersScannen',
        'Zo ziet een proeftuin eruit die van route moest wisselen, en toch lukte.',
      ),
      les('lunchElzenhof', 5, 'De les die ik het vaakst doorstuur.'),
      werkwijze('handtekening', 'Wie mag ja zeggen? Nodig die mens vandaag nog uit.'),
      proeftuin('doetankWater', 'Te vroeg begonnen, en eerlijk opgeschreven. Ook dat mag.'),
    ],
  },
  {
    sleutel: 'schoonmaak-uitvraag',
    door: 'marloes',
    op: -6,
    titel: 'Schoonmaak: wat zet je in de uitvraag?',
    waarvoor:
      'Voor inkopers die dit jaar schoonmaak opnieuw op de markt zetten. In de volgorde waarin je ze nodig hebt.',
    zichtbaarheid: 'netwerk',
    onderdelen: [
      haakje('eerst-vragen', 'Begin met luisteren, ook als de planning krap is.'),
      werkwijze('kleinePercelen', 'Zo kunnen ook kleine bedrijven meedoen.'),
      proeftuin('vloerenDrieBedrijven', 'Drie bedrijven die samen inschreven, en wonnen.'),
      haakje('rooster-van-de-mens', 'Overdag schoonmaken maakt meer verschil dan een percentage.'),
      haakje('vaste-collega-per-school'),
      proeftuin('schoneScholen', 'Lees vooral wat er gebeurde toen de contractmanager wisselde.'),
    ],
  },
  {
    sleutel: 'eerste-honderd-dagen',
    door: 'samira',
    op: -20,
    titel: 'De eerste honderd dagen van een nieuwe collega',
    waarvoor:
      'Voor leidinggevenden en HR. Iemand aannemen is een dag werk, iemand laten landen is een seizoen.',
    zichtbaarheid: 'openbaar',
    onderdelen: [
      werkwijze('snuffelweek', 'Eerst een week kijken, dan pas een contract. Voor allebei.'),
      haakje('zes-weken-proef'),
      haakje('wat-hoort-bij-de-functie', 'Schrijf op wat er niet bij hoort. Dat geeft rust.'),
      haakje('altijd-een-maat', 'Dit kost niets en het werkt overal.'),
      les('dossiersScannen', 19, 'Wacht hier niet mee tot het laatste kwartaal.'),
      werkwijze('poolMetCoach', 'Als je met meer organisaties een coach wilt delen.'),
    ],
  },
  {
    sleutel: 'niets-weggooien',
    door: 'petra',
    op: -33,
    titel: 'Niets weggooien, wel werk maken',
    waarvoor:
      'Innemen, herstellen en opnieuw gebruiken: werk dat er al ligt, en dat nu geld kost om te verbranden.',
    zichtbaarheid: 'openbaar',
    onderdelen: [
      proeftuin('werkkledingInnemen', 'Onze eigen proeftuin. Hier begon het.'),
      werkwijze('innameInContract'),
      haakje('innameplicht', 'Leg dit naast je leveringscontract, ook als het al loopt.'),
      proeftuin('stoelenStofferen'),
      proeftuin('laptopsOpnieuw', 'Met het bewijs dat de beveiliging gerust kan zijn.'),
      haakje('wissen-met-bewijs'),
    ],
  },
  {
    sleutel: 'gesprek-directeur',
    door: 'marloes',
    op: -1,
    titel: 'Voor het gesprek met mijn directeur',
    waarvoor: 'Drie dingen om te laten zien, en één cijfer. Niet meer.',
    zichtbaarheid: 'team',
    onderdelen: [
      werkwijze('rekenEerst', 'De vraag die zeker komt: wat kost het?'),
      proeftuin('beveiligingGastheer', 'Van de buren, en nog maar net begonnen.'),
      haakje('geen-brief-met-een-getal', 'Mijn voorstel voor ons eigen contract.'),
    ],
  },
]
