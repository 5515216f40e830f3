import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { inzageJobs } from './jobs.ts'
import { inzagenOpProeftuin, meekijkenOpProeftuin } from './op-proeftuin.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { inzagen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'inzagen',
  nietTeMelden: { inzage: 'a reason of beheer, which the team sees and can ask about' },
  persoonlijk,
  handelingen,
  pages: inzagen,
  jobs: inzageJobs,
  said,
  fills: [meekijkenOpProeftuin, inzagenOpProeftuin],
}
