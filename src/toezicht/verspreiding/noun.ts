import type { Noun } from '#src/platform/noun.ts'
import { verspreidingApi } from './api.ts'
import { demo } from './demo.ts'
import { handelingen } from './handelingen.ts'
import { duwtjeJobs } from './jobs.ts'
import { mailsoorten } from './mailsoorten.ts'
import { verspreidingOpBureau } from './op-bureau.tsx'
import { duwtjesGaanMee } from './op-samenvoeging.ts'
import { persoonlijk } from './persoonlijk.ts'
import { verspreiding } from './routes.tsx'
import { said } from './said.ts'

/** Which examples spread and which do not, for the adviesteam, which points organisations to them. */
export const noun: Noun = {
  name: 'verspreiding',
  nietTeMelden: { duwtje: 'written by the adviesteam, in a mail to who it is for' },
  pages: verspreiding,
  api: [verspreidingApi],
  jobs: duwtjeJobs,
  mail: mailsoorten,
  said,
  handelingen,
  persoonlijk,
  fills: [verspreidingOpBureau, duwtjesGaanMee],
  demo,
}
