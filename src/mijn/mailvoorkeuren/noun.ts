import type { Noun } from '#src/platform/noun.ts'
import { persoonlijk } from './persoonlijk.ts'
import { mailvoorkeuren } from './routes.tsx'

export const noun: Noun = {
  name: 'mailvoorkeuren',
  persoonlijk,
  pages: mailvoorkeuren,
}
