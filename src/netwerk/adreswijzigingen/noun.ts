import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { adreswijzigingJobs } from './jobs.ts'
import { adreswijzigingen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'adreswijzigingen',
  handelingen,
  pages: adreswijzigingen,
  jobs: adreswijzigingJobs,
  said,
}
