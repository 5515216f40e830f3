import type { Noun } from '#src/platform/noun.ts'
import { openingJobs } from './jobs.ts'
import { openingen } from './routes.tsx'

export const noun: Noun = {
  name: 'openingen',
  pages: [{ at: '/', app: openingen }],
  jobs: openingJobs,
  schedules: [{ name: 'aanbestedingen-dagelijks', cron: '15 8 * * *' }],
}
