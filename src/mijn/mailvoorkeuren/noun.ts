import type { Noun } from '#src/platform/noun.ts'
import { mailvoorkeuren } from './routes.tsx'

export const noun: Noun = {
  name: 'mailvoorkeuren',
  pages: mailvoorkeuren,
}
