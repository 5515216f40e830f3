import type { Noun } from '#src/platform/noun.ts'
import { tellersApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { tellerJobs } from './jobs.ts'
import { tellersOpOrganisatie } from './op-organisatie.tsx'
import { tellersGaanMee } from './op-samenvoeging.ts'
import { persoonlijk } from './persoonlijk.ts'
import { tellers } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'tellers',
  pages: tellers,
  api: [tellersApi],
  handelingen,
  jobs: tellerJobs,
  persoonlijk,
  said,
  fills: [tellersOpOrganisatie, tellersGaanMee],
}
