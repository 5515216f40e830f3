import type { Noun } from '#src/platform/noun.ts'
import { stappenApi } from './api-steps.ts'
import { tenderApi } from './api-tender.ts'
import { said } from './said.ts'
import { steps } from './step-routes.tsx'
import { tender } from './tender-routes.tsx'

export const noun: Noun = {
  name: 'stappen',
  pages: [
    { at: '/proeftuinen', app: steps },
    { at: '/proeftuinen', app: tender },
  ],
  api: [stappenApi, tenderApi],
  said,
}
