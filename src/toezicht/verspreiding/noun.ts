import type { Noun } from '#src/platform/noun.ts'
import { verspreidingOpBureau } from './op-bureau.tsx'
import { verspreiding } from './routes.tsx'

/** Which examples spread and which do not, for the adviesteam. */
export const noun: Noun = {
  name: 'verspreiding',
  pages: verspreiding,
  fills: [verspreidingOpBureau],
}
