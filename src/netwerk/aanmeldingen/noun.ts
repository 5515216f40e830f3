import type { Noun } from '#src/platform/noun.ts'
import { aanmeldingJobs } from './jobs.ts'
import { aanmeldingen } from './routes.tsx'

export const noun: Noun = {
  name: 'aanmeldingen',
  pages: aanmeldingen,
  jobs: aanmeldingJobs,
  schedules: [{ name: 'aanmeldingen-dagelijks', cron: '10 8 * * *' }],
}
