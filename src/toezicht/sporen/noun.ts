import type { Noun } from '#src/platform/noun.ts'
import { zinVanSpoor } from './op-bevriezing.ts'
import { sporen } from './routes.tsx'

export const noun: Noun = {
  name: 'sporen',
  pages: sporen,
  fills: [zinVanSpoor],
}
