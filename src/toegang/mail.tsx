import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import { linkMinutes } from './toegang.ts'

/** The one mail that lets someone in. */
export const inloglinkMail = ({ naam, url }: { naam: string; url: string }): Mail =>
  letter({
    soort: 'toegang',
    subject: 'Je inloglink voor Vonk',
    lines: [
      `Dag ${naam},`,
      `Met deze link log je in bij Vonk. Hij werkt één keer, en nog ${linkMinutes} minuten.`,
    ],
    action: { label: 'Log in bij Vonk', url },
    why: 'Je krijgt deze mail omdat iemand met dit adres bij Vonk wil inloggen. Was jij dat niet? Dan hoef je niets te doen.',
  })
