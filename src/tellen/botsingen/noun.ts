import type { Noun } from '#src/platform/noun.ts'
import { botsingenApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { botsingenOpBureau } from './op-bureau.tsx'
import { botsingenOpPlek } from './op-plek.tsx'
import { botsingen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'botsingen',
  pages: botsingen,
  api: [botsingenApi],
  handelingen,
  said,
  fills: [botsingenOpPlek, botsingenOpBureau],
}
