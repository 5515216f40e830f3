import { type Kant, kantLabel } from '#src/netwerk/organisaties/organisatie.ts'
import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'

type Wissel = { naam: string; organisatie: string; van: Kant; naar: Kant; url: string }

export const voorstelMail = ({ naam, organisatie, van, naar, door, url }: Wissel & { door: string }): Mail =>
  letter({
    soort: 'adviesteam',
    subject: `Wisselt ${organisatie} van kant?`,
    lines: [
      `Dag ${naam},`,
      `${door} stelt voor dat ${organisatie} van kant wisselt: van ‘${kantLabel[van]}’ naar ‘${kantLabel[naar]}’. Dat gebeurt pas als een ander van het adviesteam het bevestigt.`,
      'Lees wat er dan open- en dichtgaat, en voor wie.',
    ],
    action: { label: 'Bekijk het voorstel', url },
    why: 'Je krijgt deze mail omdat je in het adviesteam zit.',
  })

const watDatIs: Record<Kant, string> = {
  opdrachtgever:
    'Wie hier werkt, hoort bij wie inkoopt. Stond je aan de kant van de leveranciers? Dan blijft dicht wat vandaag aan inkoop loopt, en wat in de twaalf maanden hierna gepubliceerd wordt, tot het is afgelopen.',
  leverancier:
    'Wie hier werkt, hoort bij wie levert. Van inkoop die loopt, lees je wat openbaar is, ook in je eigen team. Wat voor de overheid is, is voor jou dicht, en je trekt geen proeftuin.',
  geen: 'Wie hier werkt, hoort niet bij wie inkoopt en niet bij wie levert. Je leest wat voor het netwerk is. Stond je aan de kant van de leveranciers? Dan blijft dicht wat vandaag aan inkoop loopt, en wat in de twaalf maanden hierna gepubliceerd wordt, tot het is afgelopen.',
}

export const wisselMail = ({ naam, organisatie, van, naar, url }: Wissel): Mail =>
  letter({
    soort: 'veiligheid',
    subject: `Van kant gewisseld: ${organisatie}`,
    lines: [
      `Dag ${naam},`,
      `Het adviesteam heeft ${organisatie} van kant laten wisselen: van ‘${kantLabel[van]}’ naar ‘${kantLabel[naar]}’.`,
      watDatIs[naar],
      'Klopt dit niet? Laat het het adviesteam weten.',
    ],
    action: { label: 'Bekijk wat voor jou telt', url },
    why: `Je krijgt deze mail omdat je volgens Vonk voor ${organisatie} werkt, en er iets verandert in wat jij leest.`,
  })
