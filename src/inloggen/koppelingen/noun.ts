import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { koppelingen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'koppelingen',
  handelingen,
  pages: koppelingen,
  said,
}
