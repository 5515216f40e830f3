import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'

export const afscheidMail = (url: string): Mail =>
  letter({
    soort: 'veiligheid',
    subject: 'Je bent vertrokken uit Vonk',
    lines: [
      'Dag,',
      'Je account is weg: je naam, je adres, je profiel en alle manieren om in te loggen. Wat je voor je organisatie schreef, staat er nog, onder de naam Oud-lid.',
      'Stond je aan de kant van de leveranciers? Dan onthoudt Vonk dat nog even, met een code waar je adres niet uit te lezen is. Hoe lang staat op de pagina Privacy.',
      'Dank voor wat je deelde. Wil je ooit terugkomen? Dan meld je je opnieuw aan, en begin je met een nieuw account.',
    ],
    action: { label: 'Naar Vonk', url },
    why: 'Dit is de laatste mail van Vonk aan dit adres. Vonk heeft je adres nu niet meer.',
  })

type Leaderless = { naam: string; titel: string; url: string }

export const zonderTrekkerMail = ({ naam, titel, url }: Leaderless): Mail =>
  letter({
    soort: 'adviesteam',
    subject: `Zonder trekker: ${titel}`,
    lines: [
      `Dag ${naam},`,
      `De trekker van de proeftuin ‘${titel}’ is vertrokken uit Vonk, en er is geen andere.`,
      'Nodig iemand uit die het overneemt, of rond de proeftuin samen met het team af.',
    ],
    action: { label: 'Bekijk het team', url },
    why: 'Je krijgt deze mail omdat je in het adviesteam zit.',
  })
