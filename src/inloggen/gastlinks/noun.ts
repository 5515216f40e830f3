import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { gastlinkJobs } from './jobs.ts'
import { mailsoorten } from './mailsoorten.ts'
import { persoonlijk } from './persoonlijk.ts'
import { gastlinks } from './routes.tsx'

export const noun: Noun = {
  name: 'gastlinks',
  nietTeMelden: { gastlink: 'an address, and the name of a purpose' },
  persoonlijk,
  mail: mailsoorten,
  handelingen,
  pages: gastlinks,
  jobs: gastlinkJobs,
  schedules: [{ name: 'gastlinks-vergeten', cron: '41 4 * * *' }],
  noRobots: [paths.gastlink('')],
  notAhead: [paths.gastlink.pattern],
}
