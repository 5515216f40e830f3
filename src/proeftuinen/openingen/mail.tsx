import { sayDate } from '#src/platform/components/index.ts'
import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import { sayVoorstel } from './labels.ts'
import type { Voorstel } from './opening.ts'

type Aan = { naam: string; titel: string; url: string }

type Gezegd = Pick<Voorstel, 'soort' | 'datum'> & { perceel: string | null }
type Gevraagd = Aan & { door: string; voorstel: Gezegd; adviesteam: boolean }

export const bevestigMail = ({ naam, titel, url, door, voorstel, adviesteam }: Gevraagd): Mail =>
  letter({
    soort: adviesteam ? 'adviesteam' : 'aanbesteding',
    subject: `Bevestig je dit voor ${titel}?`,
    lines: [
      `Dag ${naam},`,
      `${door} stelt voor: ${sayVoorstel(voorstel, voorstel.perceel)}.`,
      'Daardoor kan de aanbesteding open gaan, ook voor leveranciers en voor wie niet bij een overheid werkt. Dat gebeurt pas als een ander het bevestigt. Je ziet eerst precies wie er dan bij kan.',
    ],
    action: { label: 'Bekijk en beslis', url },
    why: adviesteam
      ? 'Je krijgt deze mail omdat je in het adviesteam zit, en in het team niemand anders dit mag bevestigen.'
      : 'Je krijgt deze mail omdat je in een team zit bij deze aanbesteding.',
  })

type Besluit = Aan & { besluit: 'bevestigd' | 'geweigerd'; wie: string; uitleg: string }

export const besluitMail = ({ naam, titel, url, besluit, wie, uitleg }: Besluit): Mail =>
  letter({
    soort: 'aanbesteding',
    subject: besluit === 'bevestigd' ? `Bevestigd: ${titel}` : `Niet bevestigd: ${titel}`,
    lines: [
      `Dag ${naam},`,
      besluit === 'bevestigd'
        ? `${wie} bevestigde wat je voorstelde voor ‘${titel}’. Het geldt nu.`
        : `${wie} bevestigde niet wat je voorstelde voor ‘${titel}’. Dit is waarom:`,
      ...(uitleg ? [`“${uitleg}”`] : []),
    ],
    action: { label: 'Bekijk hoe het staat', url },
    why: 'Je krijgt deze mail omdat je iets voorstelde voor deze aanbesteding.',
  })

const keeps = 'Je krijgt deze mail omdat jij deze aanbesteding bijhoudt in Vonk.'

export const definitiefMail = ({ naam, titel, url, voorbijOp }: Aan & { voorbijOp: string }): Mail =>
  letter({
    soort: 'aanbesteding',
    subject: `Is de gunning van ${titel} definitief?`,
    lines: [
      `Dag ${naam},`,
      `De opschortende termijn van ‘${titel}’ was voorbij op ${sayDate(voorbijOp)}.`,
      'Loopt er geen kort geding? Stel dan voor dat de gunning definitief is. Tot dan lezen alleen de overheid, het team zonder leveranciers en het adviesteam mee, ook niet wie de opdracht kreeg.',
    ],
    action: { label: 'Naar Gunning en einde', url },
    why: keeps,
  })

export const herinneringMail = ({ naam, titel, url, dagen }: Aan & { dagen: number }): Mail =>
  letter({
    soort: 'aanbesteding',
    subject: `Al ${dagen} dagen geen gunning: ${titel}`,
    lines: [
      `Dag ${naam},`,
      `Sinds het einde van de termijn om in te schrijven (of anders de publicatie) van ‘${titel}’ zijn ${dagen} dagen voorbij, en er staat nog geen gunningsbeslissing in Vonk.`,
      'Is er besloten, of is de aanbesteding gestopt? Vul het in. Zolang dat er niet staat, blijft zij gesloten voor leveranciers en voor wie niet bij een overheid werkt.',
    ],
    action: { label: 'Naar Gunning en einde', url },
    why: keeps,
  })
