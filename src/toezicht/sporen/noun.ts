import type { Noun } from '#src/platform/noun.ts'
import { sporen } from './routes.tsx'

export const noun: Noun = {
  name: 'sporen',
  pages: [{ at: '/', app: sporen }],
}
