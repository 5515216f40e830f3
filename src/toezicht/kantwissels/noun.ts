import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { kantwisselJobs } from './jobs.ts'
import { wisselsOpBureau } from './op-bureau.tsx'
import { wisselsVervallen } from './op-samenvoeging.ts'
import { persoonlijk } from './persoonlijk.ts'
import { kantwissels } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'kantwissels',
  nietTeMelden: { kantwissel: 'written by the adviesteam, for the adviesteam and who it concerns' },
  persoonlijk,
  handelingen,
  fills: [wisselsOpBureau, wisselsVervallen],
  pages: kantwissels,
  jobs: kantwisselJobs,
  said,
}
