import type { Noun } from '#src/platform/noun.ts'
import { opzetApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { persoonlijk } from './persoonlijk.ts'
import { opzet } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'opzet',
  persoonlijk,
  handelingen,
  pages: opzet,
  api: [opzetApi],
  said,
}
