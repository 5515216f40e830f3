import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { regelingenApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { persoonlijk } from './persoonlijk.ts'
import { regelingen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'regelingen',
  nietTeMelden: { regeling: 'kept by the adviesteam: what the law says, and where it stands' },
  handelingen,
  persoonlijk,
  pages: regelingen,
  api: [regelingenApi],
  said,
  doors: [{ bar: 'foot', rank: 7, href: paths.regelingen(), label: 'Regelingen' }],
}
