import type { Noun } from '#src/platform/noun.ts'
import { passkeys } from './routes.tsx'

export const noun: Noun = {
  name: 'passkeys',
  pages: passkeys,
}
