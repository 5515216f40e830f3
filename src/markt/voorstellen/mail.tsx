import { sayDate } from '#src/platform/components/index.ts'
import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'

type Navraag = { naam: string; titel: string; staatTot: string; url: string }

/** Once, some weeks before it ends by itself. */
export const navraagMail = ({ naam, titel, staatTot, url }: Navraag): Mail =>
  letter({
    soort: 'voorstel',
    subject: `Staat je voorstel nog: ${titel}`,
    lines: [
      `Dag ${naam},`,
      `Je deed een voorstel aan alle kopers in Vonk: ‘${titel}’. Het staat tot en met ${sayDate(staatTot)}.`,
      'Staat het nog? Zeg dan ja, of pas het aan. Doe je niets, dan gaat het na die dag uit de lijsten.',
    ],
    action: { label: 'Bekijk je voorstel', url },
    why: 'Je krijgt deze mail omdat jij dit voorstel schreef. We vragen het één keer per jaar.',
  })
