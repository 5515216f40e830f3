import type { Noun } from '#src/platform/noun.ts'
import { teamJobs } from './jobs.ts'
import { teams } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'teams',
  pages: teams,
  jobs: teamJobs,
  said,
}
