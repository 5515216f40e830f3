import type { Noun } from '#src/platform/noun.ts'
import { aantekeningenApi } from './api.ts'
import { aantekeningen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'aantekeningen',
  pages: aantekeningen,
  api: [aantekeningenApi],
  said,
}
