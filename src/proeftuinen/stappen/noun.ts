import type { Noun } from '#src/platform/noun.ts'
import { stappenApi } from './api-steps.ts'
import { tenderApi } from './api-tender.ts'
import { handelingen } from './handelingen.ts'
import { persoonlijk } from './persoonlijk.ts'
import { said } from './said.ts'
import { steps } from './step-routes.tsx'

export const noun: Noun = {
  name: 'stappen',
  persoonlijk,
  handelingen,
  pages: steps,
  api: [stappenApi, tenderApi],
  said,
}
