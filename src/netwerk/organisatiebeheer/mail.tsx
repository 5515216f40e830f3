import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import { doorzetDagen } from './organisatiebeheer.ts'

type Aan = { naam: string; organisatie: string; url: string }

const changed = (organisatie: string) =>
  `Je krijgt deze mail omdat er iets veranderde in wat jij mag voor ${organisatie}.`
const asked = 'Je krijgt deze mail omdat je vroeg of je de pagina van je organisatie mag bijhouden.'

export const gegevenMail = ({ naam, organisatie, url }: Aan): Mail =>
  letter({
    soort: 'veiligheid',
    subject: `Je houdt nu de pagina van ${organisatie} bij`,
    lines: [
      `Dag ${naam},`,
      `Je bent beheerder van ${organisatie} in Vonk. Vertel wat jullie doen, wat jullie brengen en wat jullie zoeken. Ook kun je collega’s vragen om mee te doen met bijhouden.`,
    ],
    action: { label: 'Werk de pagina bij', url },
    why: changed(organisatie),
  })

export const beeindigdMail = ({ naam, organisatie, url }: Aan): Mail =>
  letter({
    soort: 'veiligheid',
    subject: `Je houdt de pagina van ${organisatie} niet meer bij`,
    lines: [
      `Dag ${naam},`,
      `Je bent geen beheerder meer van ${organisatie} in Vonk. Aan je lidmaatschap verandert niets.`,
      'Klopt dit niet? Vraag het een andere beheerder, of het adviesteam.',
    ],
    action: { label: `Bekijk ${organisatie}`, url },
    why: changed(organisatie),
  })

export const ontvangenMail = ({ naam, organisatie, url, adviesteam }: Aan & { adviesteam: boolean }): Mail =>
  letter({
    soort: 'organisatie',
    subject: `Je vraag over ${organisatie} is aangekomen`,
    lines: [
      `Dag ${naam},`,
      adviesteam
        ? `Je vroeg of je de pagina van ${organisatie} mag bijhouden. Het adviesteam laat je binnen een paar dagen iets weten.`
        : `Je vroeg of je de pagina van ${organisatie} mag bijhouden. Je collega’s die dat nu doen, hebben je vraag. Antwoorden ze niet binnen ${doorzetDagen} dagen, dan kijkt het adviesteam mee.`,
    ],
    action: { label: 'Bekijk je vraag', url },
    why: asked,
  })

export const weigeringMail = ({ naam, organisatie, uitleg, url }: Aan & { uitleg: string }): Mail =>
  letter({
    soort: 'organisatie',
    subject: `Over je vraag om ${organisatie} bij te houden`,
    lines: [
      `Dag ${naam},`,
      `Je houdt de pagina van ${organisatie} nu niet bij. Dit is waarom:`,
      `“${uitleg}”`,
      'Verandert er iets? Dan kun je het opnieuw vragen.',
    ],
    action: { label: 'Bekijk je vraag', url },
    why: asked,
  })

type Vraag = Aan & { collega: string; reden: string }

export const verzoekMail = ({ naam, organisatie, collega, reden, url }: Vraag): Mail =>
  letter({
    soort: 'organisatie',
    subject: `Mee bijhouden van ${organisatie}: ${collega} vraagt het`,
    lines: [
      `Dag ${naam},`,
      `${collega} vraagt of het mag. Jij bent beheerder van ${organisatie}, dus jij kunt ja of nee zeggen.`,
      ...(reden ? [`“${reden}”`] : []),
    ],
    action: { label: 'Geef antwoord', url },
    why: `Je krijgt deze mail omdat je beheerder bent van ${organisatie}. Antwoordt niemand binnen ${doorzetDagen} dagen, dan vragen we het adviesteam.`,
  })
