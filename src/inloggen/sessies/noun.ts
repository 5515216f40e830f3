import type { Noun } from '#src/platform/noun.ts'
import { persoonlijk } from './persoonlijk.ts'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'sessies',
  nietTeMelden: { sessie: 'for oneself' },
  persoonlijk,
  said,
}
