import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { ledenbeheerJobs } from './jobs.ts'
import { persoonlijk } from './persoonlijk.ts'
import { ledenbeheer } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'ledenbeheer',
  nietTeMelden: { ledenbesluit: 'a reason of beheer, to one member' },
  persoonlijk,
  handelingen,
  pages: ledenbeheer,
  jobs: ledenbeheerJobs,
  said,
}
