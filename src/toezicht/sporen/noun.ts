import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { sporen } from './routes.tsx'

export const noun: Noun = {
  name: 'sporen',
  handelingen,
  pages: sporen,
}
