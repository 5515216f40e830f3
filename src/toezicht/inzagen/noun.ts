import type { Noun } from '#src/platform/noun.ts'
import { inzageJobs } from './jobs.ts'
import { inzagenOpProeftuin, meekijkenOpProeftuin } from './op-proeftuin.tsx'
import { inzagen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'inzagen',
  pages: inzagen,
  jobs: inzageJobs,
  said,
  fills: [meekijkenOpProeftuin, inzagenOpProeftuin],
}
