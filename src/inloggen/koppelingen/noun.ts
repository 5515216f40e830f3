import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { persoonlijk } from './persoonlijk.ts'
import { koppelingen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'koppelingen',
  nietTeMelden: { koppeling: 'what a provider says of oneself' },
  persoonlijk,
  handelingen,
  pages: koppelingen,
  said,
}
