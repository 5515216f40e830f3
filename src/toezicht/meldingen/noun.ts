import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { meldingJobs } from './jobs.ts'
import { mailsoorten } from './mailsoorten.ts'
import { besluitWacht } from './op-mijn-vonk.ts'
import { persoonlijk } from './persoonlijk.ts'
import { meldingen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'meldingen',
  concepten: [{ op: paths.melden, naam: 'Melding aan het adviesteam', over: ['wat', 'id'] }],
  nietTeMelden: {
    bezwaar: 'read by the adviesteam alone',
    maatregel: 'written by the adviesteam, to one author; the objection answers it',
    melding: 'read by the adviesteam alone',
  },
  persoonlijk,
  mail: mailsoorten,
  handelingen,
  pages: meldingen,
  jobs: meldingJobs,
  schedules: [{ name: 'meldingen-verloop', cron: '*/15 * * * *' }],
  noRobots: [paths.melden()],
  said,
  fills: [besluitWacht],
}
