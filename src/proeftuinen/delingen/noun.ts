import type { Noun } from '#src/platform/noun.ts'
import { delenApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { persoonlijk } from './persoonlijk.ts'
import { delen } from './routes.tsx'
import { said } from './said.ts'

/** Who reads a proeftuin, and what goes along when that changes. */
export const noun: Noun = {
  name: 'delingen',
  persoonlijk,
  handelingen,
  pages: delen,
  api: [delenApi],
  said,
}
