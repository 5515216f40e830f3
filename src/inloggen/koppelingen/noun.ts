import type { Noun } from '#src/platform/noun.ts'
import { koppelingen } from './routes.tsx'

export const noun: Noun = {
  name: 'koppelingen',
  pages: koppelingen,
}
