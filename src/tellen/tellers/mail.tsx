import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'

type Aan = { naam: string; organisatie: string; url: string }

const why = ({ organisatie }: Aan) =>
  `Je krijgt deze mail omdat er iets veranderde in wat jij mag voor ${organisatie}.`

export const gegevenMail = (aan: Aan): Mail =>
  letter({
    soort: 'veiligheid',
    subject: `Je telt nu voor ${aan.organisatie}`,
    lines: [
      `Dag ${aan.naam},`,
      `Je bent teller van ${aan.organisatie} in Vonk. Je leest nu regel voor regel welke werkplekken er bij jullie horen, en de precieze aantallen.`,
      'Ook bevestig je wat anderen over jullie plekken opgaven. Behandel het als gegevens over mensen: deel geen regels buiten jullie organisatie.',
    ],
    action: { label: 'Bekijk wie er telt', url: aan.url },
    why: why(aan),
  })

export const beeindigdMail = (aan: Aan): Mail =>
  letter({
    soort: 'veiligheid',
    subject: `Je telt niet meer voor ${aan.organisatie}`,
    lines: [
      `Dag ${aan.naam},`,
      `Je bent geen teller meer van ${aan.organisatie} in Vonk. Aan je lidmaatschap verandert niets.`,
      'Klopt dit niet? Vraag het wie de pagina van de organisatie bijhoudt, of het adviesteam.',
    ],
    action: { label: `Bekijk ${aan.organisatie}`, url: aan.url },
    why: why(aan),
  })
