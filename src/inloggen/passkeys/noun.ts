import type { Noun } from '#src/platform/noun.ts'
import { passkeys } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'passkeys',
  pages: passkeys,
  said,
}
