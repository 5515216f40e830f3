import { sayDate } from '#src/platform/components/index.ts'
import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import type { Gastlink } from './gastlink.ts'
import type { Gastmail } from './places.ts'

type Brief = { link: Gastlink; mail: Gastmail; url: string }

export const gastMail = ({ link, mail, url }: Brief): Mail =>
  letter({
    soort: 'gastvraag',
    subject: mail.subject,
    lines: ['Dag,', ...mail.lines],
    action: { label: mail.label, url },
    why: `Je krijgt deze mail omdat ${
      link.keer > 0
        ? 'iemand de vraag aan jou doorgaf'
        : (mail.omdat ?? `${link.door ?? 'een lid van Vonk'} je adres invulde`)
    }. Je hoeft niet in te loggen. De link is alleen voor jou en werkt tot en met ${sayDate(link.verlooptOp)}. Is de vraag niet voor jou? Open de link en kies ‘Dit is niet aan mij’.`,
  })
