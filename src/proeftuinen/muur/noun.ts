import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'

export const noun: Noun = {
  name: 'muur',
  handelingen,
}
