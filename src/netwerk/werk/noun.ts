import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { ookLedenGaanMee } from './op-samenvoeging.ts'
import { persoonlijk } from './persoonlijk.ts'
import { werk } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'werk',
  persoonlijk,
  handelingen,
  pages: werk,
  said,
  fills: [ookLedenGaanMee],
}
