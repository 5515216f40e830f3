import type { Noun } from '#src/platform/noun.ts'
import { berichtJobs } from './jobs.ts'
import { schrijfKnop } from './op-lid.tsx'
import { berichten } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'berichten',
  pages: berichten,
  jobs: berichtJobs,
  said,
  fills: [schrijfKnop],
}
