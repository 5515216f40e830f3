import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { persoonlijk } from './persoonlijk.ts'
import { voorwaarden } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'voorwaarden',
  persoonlijk,
  handelingen,
  pages: voorwaarden,
  said,
  doors: [{ bar: 'foot', rank: 20, href: paths.huisregels(), label: 'Huisregels' }],
}
