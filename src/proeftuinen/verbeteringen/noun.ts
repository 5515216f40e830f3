import type { Noun } from '#src/platform/noun.ts'
import { persoonlijk } from './persoonlijk.ts'
import { verbeteringen } from './routes.tsx'

export const noun: Noun = {
  name: 'verbeteringen',
  persoonlijk,
  pages: verbeteringen,
}
