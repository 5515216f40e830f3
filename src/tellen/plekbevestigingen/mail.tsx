import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'

type Brief = { naam: string; organisatie: string; plekken: string[]; url: string }

export const weerspraakMail = ({ naam, organisatie, plekken, url }: Brief): Mail =>
  letter({
    soort: 'tellen',
    subject: `Klopt het? Iets over ${plekken.length === 1 ? 'een plek' : `${plekken.length} plekken`} is niet bevestigd`,
    lines: [
      `Dag ${naam},`,
      `Volgens ${organisatie} klopt niet wat jullie opgaven over: ${plekken.slice(0, 10).join(', ')}${plekken.length > 10 ? ' en meer' : ''}.`,
      'Kijk het na, en verbeter het als het anders is. Is het wel goed? Bel dan even: tot een van beide iets verandert, staat erbij dat jullie het niet eens zijn.',
    ],
    action: { label: 'Bekijk de plek', url },
    why: 'Je krijgt deze mail omdat jij of je organisatie dit opgaf.',
  })
