import type { Noun } from '#src/platform/noun.ts'
import { kantwisselJobs } from './jobs.ts'
import { kantwissels } from './routes.tsx'

export const noun: Noun = {
  name: 'kantwissels',
  pages: [{ at: '/organisaties', app: kantwissels }],
  jobs: kantwisselJobs,
}
