import type { Noun } from '#src/platform/noun.ts'
import { koppelingen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'koppelingen',
  pages: koppelingen,
  said,
}
