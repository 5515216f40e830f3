import { sayDate } from '#src/platform/components/index.ts'
import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'

type Brief = { naam: string; titel: string; url: string }

/** To who has to do it, before its day. */
export const dagMail = ({ naam, titel, url, wat, dag }: Brief & { wat: string; dag: string }): Mail =>
  letter({
    soort: 'proeftuin',
    subject: `Afspraak voor ${sayDate(dag)}: ${titel}`,
    lines: [
      `Dag ${naam},`,
      `Jullie spraken af in ‘${titel}’: ${wat}. De dag is ${sayDate(dag)}. Is het gelukt, of wordt het later? Schrijf het op. Dat kost een minuut.`,
    ],
    action: { label: 'Schrijf op hoe het ging', url },
    why: 'Je krijgt deze mail omdat jouw organisatie dit doet.',
  })

/** To the other side, which did not say yes yet to what was said of it. */
export const jaMail = ({ naam, titel, url, wat, voor }: Brief & { wat: string; voor: string }): Mail =>
  letter({
    soort: 'proeftuin',
    subject: `Klopt dit volgens jullie? ${titel}`,
    lines: [
      `Dag ${naam},`,
      `${voor} schreef op hoe het ging met een afspraak in ‘${titel}’: ${wat}. Klopt dat volgens jullie?`,
    ],
    action: { label: 'Bekijk de afspraak', url },
    why: 'Je krijgt deze mail omdat jouw organisatie de andere kant is.',
  })

/** To the adviesteam: nobody said how it went. What was agreed stays with the team. */
export const laatMail = ({ naam, titel, url, uiterlijkOp }: Brief & { uiterlijkOp: string }): Mail =>
  letter({
    soort: 'adviesteam',
    subject: `Een afspraak bleef liggen: ${titel}`,
    lines: [
      `Dag ${naam},`,
      `In ‘${titel}’ staat een afspraak die uiterlijk ${sayDate(uiterlijkOp)} klaar zou zijn. Nog niet beide kanten zeiden hoe het ging. Kun jij het team eens bellen?`,
    ],
    action: { label: 'Ga naar de proeftuin', url },
    why: 'Je krijgt deze mail omdat je in het adviesteam zit.',
  })
