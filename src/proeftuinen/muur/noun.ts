import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { persoonlijk } from './persoonlijk.ts'

export const noun: Noun = {
  name: 'muur',
  persoonlijk,
  handelingen,
}
