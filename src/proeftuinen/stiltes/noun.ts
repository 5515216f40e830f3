import type { Noun } from '#src/platform/noun.ts'
import { stilteJobs } from './jobs.ts'
import { mailsoorten } from './mailsoorten.ts'
import { stiltesOpBureau } from './op-bureau.tsx'
import { stiltes } from './routes.tsx'

export const noun: Noun = {
  name: 'stiltes',
  mail: mailsoorten,
  fills: [stiltesOpBureau],
  pages: stiltes,
  jobs: stilteJobs,
  schedules: [{ name: 'stiltes-dagelijks', cron: '30 8 * * *' }],
}
