import type { Noun } from '#src/platform/noun.ts'
import { tweedefactor } from './routes.tsx'

export const noun: Noun = {
  name: 'tweedefactor',
  pages: tweedefactor,
}
