import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import type { Stand } from './bevestiging.ts'

type Brief = { naam: string; titel: string; organisatie: string; stand: Stand; url: string }

type Woorden = { onderwerp: string; zin: string; knop: string }

/** What who asked hears, by how it stands; while it waits, that nobody answered in time. */
function woordenVan({ titel, organisatie, stand }: Brief): Woorden {
  switch (stand) {
    case 'bevestigd':
      return {
        onderwerp: 'bevestigd',
        zin: `${organisatie} bevestigt wat jullie opschreven bij ‘${titel}’. Dat staat er nu bij.`,
        knop: 'Ga naar de proeftuin',
      }
    case 'geweigerd':
      return {
        onderwerp: 'niet bevestigd',
        zin: `Volgens ${organisatie} klopt niet wat jullie opschreven bij ‘${titel}’. Lees wat er volgens hen wel klopt. Anderen zien dat niet.`,
        knop: 'Lees het antwoord',
      }
    case 'teruggegeven':
      return {
        onderwerp: 'voor iemand anders',
        zin: `Je vroeg iemand bij ${organisatie} om een getal van ‘${titel}’ te bevestigen. Die zegt: dit is niet aan mij. Weet je iemand anders?`,
        knop: 'Vraag iemand anders',
      }
    default:
      return {
        onderwerp: 'nog niet bevestigd',
        zin: `${organisatie} heeft nog niet gezegd of klopt wat jullie opschreven bij ‘${titel}’. De laatste dag is vijf werkdagen geleden. Bel even, of trek de vraag terug en vraag iemand anders.`,
        knop: 'Bekijk hoe het staat',
      }
  }
}

export function bevestigingMail(brief: Brief): Mail {
  const { onderwerp, zin, knop } = woordenVan(brief)
  return letter({
    soort: 'proeftuin',
    subject: `Getallen ${onderwerp}: ${brief.titel}`,
    lines: [`Dag ${brief.naam},`, zin],
    action: { label: knop, url: brief.url },
    why: 'Je krijgt deze mail omdat jij vroeg of het klopt.',
  })
}
