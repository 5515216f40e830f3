import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'

type Brief = {
  naam: string
  door: string
  organisatie: string | null
  titel: string
  tekst: string
  isAuteur: boolean
  url: string
}

export const reactieMail = ({ naam, door, organisatie, titel, tekst, isAuteur, url }: Brief): Mail =>
  letter({
    soort: 'reactie',
    subject: `Reactie van ${door} op: ${titel}`,
    lines: [
      `Dag ${naam},`,
      `${organisatie ? `${door} (${organisatie})` : door} reageert op ‘${titel}’:`,
      ...tekst.split(/\n{2,}/),
    ],
    action: { label: 'Lees en antwoord in Vonk', url },
    why: isAuteur
      ? 'Je krijgt deze mail omdat jij dit schreef.'
      : 'Je krijgt deze mail omdat je hier ook op reageerde.',
  })
