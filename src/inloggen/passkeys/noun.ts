import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { persoonlijk } from './persoonlijk.ts'
import { passkeys } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'passkeys',
  nietTeMelden: { passkey: 'a name for oneself' },
  persoonlijk,
  handelingen,
  pages: passkeys,
  said,
}
