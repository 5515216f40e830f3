import type { Noun } from '#src/platform/noun.ts'
import { plekbevestigingenApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { plekbevestigingJobs } from './jobs.ts'
import { mailsoorten } from './mailsoorten.ts'
import { bevestigenOpPlek } from './op-plek.tsx'
import { plekbevestigingen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'plekbevestigingen',
  pages: plekbevestigingen,
  api: [plekbevestigingenApi],
  handelingen,
  mail: mailsoorten,
  jobs: plekbevestigingJobs,
  said,
  fills: [bevestigenOpPlek],
}
