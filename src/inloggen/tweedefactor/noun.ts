import type { Noun } from '#src/platform/noun.ts'
import { tweedefactor } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'tweedefactor',
  pages: [{ at: '/', app: tweedefactor }],
  said,
}
