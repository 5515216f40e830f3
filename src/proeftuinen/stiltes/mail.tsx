import { sayDate } from '#src/platform/components/index.ts'
import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import { stilNaDagen } from './stilte.ts'

type Stil = { naam: string; titel: string; sinds: Date; url: string }

export const stilteMail = ({ naam, titel, sinds, url }: Stil): Mail =>
  letter({
    soort: 'stilte',
    subject: `Hoe gaat het in de uitvoering? ${titel}`,
    lines: [
      `Dag ${naam},`,
      `Sinds ${sayDate(sinds)} gebeurde er in Vonk niets meer in ‘${titel}’. Juist nu, in de uitvoering, blijkt of het mensen werk brengt.`,
      'Schrijf in één zin op wat er de laatste weken gebeurde. Loopt het vast? Zet dat erin, dan kan een ander meedenken. Is het klaar? Rond de proeftuin dan af.',
    ],
    action: { label: 'Schrijf op wat er gebeurde', url },
    why: `Je krijgt deze mail omdat jij het stokje hebt of trekker bent, en het ${stilNaDagen} dagen stil was. Je krijgt hem één keer per stilte.`,
  })
