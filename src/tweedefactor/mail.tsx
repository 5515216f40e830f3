import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'

const feiten = {
  ingesteld: 'Je kunt nu de tweede stap zetten met een code uit een app.',
  verwijderd: 'De codes uit je app werken niet meer als tweede stap, en je herstelcodes ook niet.',
  herstelcode: 'Iemand zette de tweede stap met een van je herstelcodes. Die code is nu op.',
}

export type Feit = keyof typeof feiten

export const tweedeStapMail = ({ naam, feit, url }: { naam: string; feit: Feit; url: string }): Mail =>
  letter({
    soort: 'veiligheid',
    subject: 'Je tweede stap bij Vonk is veranderd',
    lines: [
      `Dag ${naam},`,
      feiten[feit],
      'Was jij dat? Dan hoef je niets te doen. Was jij het niet? Log dan meteen uit op alle apparaten en vraag de beheerder van deze Vonk om hulp.',
    ],
    action: { label: 'Bekijk je tweede stap', url },
    why: 'Je krijgt deze mail omdat er iets veranderde aan hoe je bij Vonk inlogt.',
  })
