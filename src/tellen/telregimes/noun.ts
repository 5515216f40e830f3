import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { telregimesApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { persoonlijk } from './persoonlijk.ts'
import { telregimes } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'telregimes',
  nietTeMelden: { telregime: 'kept by the adviesteam: a rule and where it stands' },
  handelingen,
  persoonlijk,
  pages: telregimes,
  api: [telregimesApi],
  said,
  doors: [{ bar: 'foot', rank: 7, href: paths.telregimes(), label: 'Hoe Vonk telt' }],
}
