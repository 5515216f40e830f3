import type { Noun } from '#src/platform/noun.ts'
import { termijnJobs } from './jobs.ts'

export const noun: Noun = {
  name: 'termijnen',
  nietTeMelden: { termijn: 'days, and the name of a kind' },
  jobs: termijnJobs,
  schedules: [{ name: 'termijnen-dagelijks', cron: '10 7 * * *' }],
}
