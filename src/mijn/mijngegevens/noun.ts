import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { gegevensJobs } from './jobs.ts'
import { persoonlijk } from './persoonlijk.ts'
import { mijngegevens } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'mijngegevens',
  persoonlijk,
  handelingen,
  nietTeMelden: { concept: 'sealed, and read by its writer alone' },
  pages: mijngegevens,
  jobs: gegevensJobs,
  said,
}
