import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { toegangJobs } from './jobs.ts'
import { mailsoorten } from './mailsoorten.ts'
import { persoonlijk } from './persoonlijk.ts'
import { toegang } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'toegang',
  nietTeMelden: { toegangssleutel: 'a name for oneself' },
  persoonlijk,
  mail: mailsoorten,
  handelingen,
  pages: toegang,
  jobs: toegangJobs,
  schedules: [{ name: 'ruim-op', cron: '23 4 * * *' }],
  apiExample: { makeKey: paths.toegangssleutels() },
  noRobots: [paths.inloggen()],
  said,
}
