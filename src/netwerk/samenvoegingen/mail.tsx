import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'

type Aan = { naam: string; weg: string; blijft: string; url: string }

export const samenvoegingMail = ({ naam, weg, blijft, url }: Aan): Mail =>
  letter({
    soort: 'organisatie',
    subject: `Samengevoegd in Vonk: ${weg} heet nu ${blijft}`,
    lines: [
      `Dag ${naam},`,
      `${weg} en ${blijft} stonden allebei in Vonk, en zijn één organisatie. Het adviesteam heeft ze samengevoegd tot ${blijft}. Leden, proeftuinen en alles wat erbij hoort staan nu daar.`,
      'Klopt dit niet? Laat het het adviesteam weten.',
    ],
    action: { label: `Bekijk ${blijft}`, url },
    why: `Je krijgt deze mail omdat je in Vonk de pagina van ${blijft} bijhoudt.`,
  })
