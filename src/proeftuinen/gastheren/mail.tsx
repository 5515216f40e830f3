import { sayDate } from '#src/platform/components/index.ts'
import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'

type Aan = { naam: string; titel: string; organisatie: string; url: string }

export const antwoordMail = ({ naam, titel, organisatie, url, bevestigd, eigen }: Aan & Antwoord): Mail =>
  letter({
    soort: 'proeftuin',
    subject: bevestigd ? `De gastheer bevestigt: ${titel}` : `De gastheer bevestigt niet: ${titel}`,
    lines: [
      `Dag ${naam},`,
      bevestigd
        ? `${organisatie} bevestigt dat de organisatie gastheer is van ‘${titel}’. Je kunt de proeftuin nu ook openbaar maken.`
        : `${organisatie} is geen gastheer van ‘${titel}’. De proeftuin gaat gewoon door: ${eigen} is nu de gastheer.`,
    ],
    action: { label: 'Ga naar de proeftuin', url },
    why: 'Je krijgt deze mail omdat je deze proeftuin namens een andere organisatie begon.',
  })

type Antwoord = { bevestigd: boolean; eigen: string }

export const nietAanMijMail = ({ naam, titel, organisatie, url }: Aan): Mail =>
  letter({
    soort: 'proeftuin',
    subject: `Vraag iemand anders bij de gastheer: ${titel}`,
    lines: [
      `Dag ${naam},`,
      `Je vroeg iemand bij ${organisatie} om te bevestigen dat de organisatie gastheer is van ‘${titel}’. Die zegt: dit is niet aan mij. Zoek iemand anders, of maak je eigen organisatie gastheer.`,
    ],
    action: { label: 'Vraag iemand anders', url },
    why: 'Je krijgt deze mail omdat je deze proeftuin namens een andere organisatie begon.',
  })

export const laatMail = ({
  naam,
  titel,
  organisatie,
  url,
  uiterlijkOp,
}: Aan & { uiterlijkOp: string }): Mail =>
  letter({
    soort: 'adviesteam',
    subject: `Een gastheer antwoordt niet: ${titel}`,
    lines: [
      `Dag ${naam},`,
      `${organisatie} zou uiterlijk ${sayDate(uiterlijkOp)} zeggen of de organisatie gastheer is van ‘${titel}’. Dat is nu vijf werkdagen geleden. Kun jij iemand vinden die het weet?`,
    ],
    action: { label: 'Bekijk hoe het staat', url },
    why: 'Je krijgt deze mail omdat je in het adviesteam zit.',
  })
