import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import { inzageMinuten } from './inzage.ts'

type Look = { naam: string; door: string; titel: string; reden: string; url: string }

/** Without a reason: it may tell of what is closed to this member. */
export const inzageMail = ({ naam, door, titel, reden, url }: Look): Mail =>
  letter({
    soort: 'veiligheid',
    subject: `Beheer kijkt mee: ${titel}`,
    lines: [
      `Dag ${naam},`,
      `${door} van beheer kijkt mee in de proeftuin ‘${titel}’, ook in wat het team voor zichzelf houdt. Dat kan hoogstens ${inzageMinuten} minuten, en alleen om te lezen.`,
      reden
        ? `De reden: “${reden}”`
        : 'De reden lees je op de pagina, zodra de proeftuin weer helemaal voor jou open is.',
      'Klopt dit niet? Vraag het de beheerder, of het adviesteam.',
    ],
    action: { label: 'Bekijk de proeftuin', url },
    why: 'Je krijgt deze mail omdat je in het team van deze proeftuin zit.',
  })
