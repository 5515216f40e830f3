import type { Noun } from '#src/platform/noun.ts'
import { aanmeldingJobs } from './jobs.ts'
import { aanmeldingen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'aanmeldingen',
  pages: [{ at: '/', app: aanmeldingen }],
  jobs: aanmeldingJobs,
  schedules: [{ name: 'aanmeldingen-dagelijks', cron: '10 8 * * *' }],
  said,
}
