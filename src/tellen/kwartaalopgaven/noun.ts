import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { kwartaalApi } from './api.ts'
import { demo } from './demo.ts'
import { kwartaalDoel } from './gastdoel.tsx'
import { handelingen } from './handelingen.ts'
import { kwartaalJobs } from './jobs.ts'
import { kwartaalOpBureau } from './op-bureau.tsx'
import { kwartaalOnderPlekken } from './op-plekken.tsx'
import { contactenGaanMee, opgavenGaanMee } from './op-samenvoeging.ts'
import { persoonlijk } from './persoonlijk.ts'
import { kwartaalopgaven } from './routes.tsx'
import { said } from './said.ts'
import { kwartaalInname } from './tabel-routes.tsx'
import { kwartaalTermijn } from './termijn.ts'

export const noun: Noun = {
  name: 'kwartaalopgaven',
  nietTeMelden: {
    kwartaalcontact: 'an address',
    kwartaalopgave: 'the name of a quarter, and numbers',
    kwartaaltabel: 'a sentence of Vonk itself; what was sent is sealed, and gone after a week',
  },
  persoonlijk,
  handelingen,
  pages: kwartaalopgaven,
  api: [kwartaalApi],
  jobs: kwartaalJobs,
  schedules: [
    { name: 'vraag-kwartalen', cron: '11 7 1-14 1,4,7,10 *' },
    { name: 'kwartaaltabellen-vergeten', cron: '47 4 * * *' },
  ],
  leestBestand: [paths.kwartaalTabellen.matches],
  leestVanGast: [kwartaalInname],
  notAhead: [paths.kwartaal.pattern],
  said,
  demo,
  fills: [
    kwartaalDoel,
    kwartaalTermijn,
    kwartaalOnderPlekken,
    kwartaalOpBureau,
    contactenGaanMee,
    opgavenGaanMee,
  ],
}
