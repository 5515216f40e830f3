import type { Noun } from '#src/platform/noun.ts'
import { bevriezingJobs } from './jobs.ts'
import { bevriezingen } from './routes.tsx'

export const noun: Noun = {
  name: 'bevriezingen',
  pages: bevriezingen,
  jobs: bevriezingJobs,
  schedules: [{ name: 'ruim-inkijk-op', cron: '53 4 * * *' }],
}
