import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'

type Verteld = { naam: string; voorstel: string; titel: string; organisatie: string; url: string }

export const uitVoorstelMail = ({ naam, voorstel, titel, organisatie, url }: Verteld): Mail =>
  letter({
    soort: 'voorstel',
    subject: `Je voorstel werd een proeftuin: ${titel}`,
    lines: [
      `Dag ${naam},`,
      `${organisatie} maakte een proeftuin van je voorstel ‘${voorstel}’. Hij heet ‘${titel}’.`,
      'Dat geeft je bedrijf geen voorsprong. Wordt er iets ingekocht, dan geldt voor iedereen hetzelfde.',
    ],
    action: { label: 'Bekijk de proeftuin', url },
    why: 'Je krijgt deze mail omdat jij het voorstel schreef.',
  })
