import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'

type Vraag = { naam: string; email: string; tekst: string; url: string }

/** The sender asked for an answer at this address, which nobody checked. */
export const contactMail = ({ naam, email, tekst, url }: Vraag): Mail =>
  letter({
    soort: 'contact',
    subject: `Vraag op de contactpagina, van ${naam}`,
    lines: [
      `${naam} (${email}) schrijft:`,
      tekst,
      'Het adres is door de vrager ingevuld en niet gecontroleerd. Antwoord op deze mail, dan gaat je antwoord daarheen.',
    ],
    action: { label: 'Bekijk de contactpagina', url },
    why: 'Je krijgt deze mail omdat vragen op de contactpagina van deze Vonk bij jou aankomen. Vonk bewaart de vraag niet.',
    antwoordAan: email,
  })
