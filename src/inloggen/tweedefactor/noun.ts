import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { persoonlijk } from './persoonlijk.ts'
import { tweedefactor } from './routes.tsx'
import { said } from './said.ts'
import { stepFirst } from './step-first.tsx'

export const noun: Noun = {
  name: 'tweedefactor',
  persoonlijk,
  handelingen,
  pages: tweedefactor,
  said,
  above: stepFirst,
}
