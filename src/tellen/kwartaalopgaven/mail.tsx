import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'

type Brief = { naam: string; titel: string; organisatie: string; gestopt: boolean; url: string }

/** For who said whom to ask: that this is no longer the one. */
export const kwartaalMail = ({ naam, titel, organisatie, gestopt, url }: Brief): Mail =>
  letter({
    soort: 'proeftuin',
    subject: `Wie vragen we bij ${organisatie}? ${titel}`,
    lines: [
      `Dag ${naam},`,
      gestopt
        ? `Wie we bij ${organisatie} elk kwartaal vroegen naar de plekken in ‘${titel}’, wil die vraag niet meer krijgen. Weet je iemand anders? Zonder contact blijft staan wat er het laatst is gemeld.`
        : `We vroegen iemand bij ${organisatie} of de plekken in ‘${titel}’ nog kloppen. Die zegt: dit is niet aan mij. Weet je iemand anders? De vraag gaat dan meteen daarheen.`,
    ],
    action: { label: 'Kies iemand anders', url },
    why: 'Je krijgt deze mail omdat jij zei wie we konden vragen.',
  })
