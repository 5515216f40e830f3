import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { adreswijzigingJobs } from './jobs.ts'
import { persoonlijk } from './persoonlijk.ts'
import { adreswijzigingen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'adreswijzigingen',
  nietTeMelden: { adreswijziging: 'an address for oneself' },
  persoonlijk,
  handelingen,
  pages: adreswijzigingen,
  jobs: adreswijzigingJobs,
  said,
}
