import type { Noun } from '#src/platform/noun.ts'
import { adreswijzigingJobs } from './jobs.ts'
import { adreswijzigingen } from './routes.tsx'

export const noun: Noun = {
  name: 'adreswijzigingen',
  pages: adreswijzigingen,
  jobs: adreswijzigingJobs,
}
