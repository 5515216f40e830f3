import type { Noun } from '#src/platform/noun.ts'
import { thuis } from './routes.tsx'

export const noun: Noun = {
  name: 'thuis',
  pages: thuis,
}
