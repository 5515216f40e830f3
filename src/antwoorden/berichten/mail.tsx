import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'

type Brief = {
  naam: string
  van: string
  organisatie: string | null
  onderwerp: string
  tekst: string
  url: string
  /** The sender's own address, when he or she agreed. */
  adres: string | null
}

export const berichtMail = ({ naam, van, organisatie, onderwerp, tekst, url, adres }: Brief): Mail =>
  letter({
    soort: 'bericht',
    subject: `Bericht van ${van}: ${onderwerp}`,
    lines: [
      `Dag ${naam},`,
      `${organisatie ? `${van} (${organisatie})` : van} schrijft je via Vonk:`,
      ...tekst.split(/\n{2,}/),
      adres === null
        ? 'Antwoorden doe je in Vonk. Een antwoord op deze mail komt niet aan.'
        : `Antwoorden doe je in Vonk. Beantwoord je deze mail, dan gaat dat rechtstreeks naar ${van}, en ziet die jouw adres.`,
    ],
    action: { label: 'Lees en antwoord in Vonk', url },
    why: `Je krijgt deze mail omdat ${van} je schreef. Vonk gaf je adres niet door.`,
    ...(adres === null ? {} : { antwoordAan: adres }),
  })
