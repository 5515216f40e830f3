import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { overzichtApi } from './api.ts'
import { proeftuinenOpAanbesteding } from './op-aanbesteding.tsx'
import { proeftuinenOpOrganisatie, startBijOrganisatie } from './op-organisatie.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { overzicht } from './routes.tsx'
import { categorieVolgbaar } from './te-volgen.ts'
import { vindbaar } from './vindbaar.ts'

export const noun: Noun = {
  name: 'overzicht',
  persoonlijk,
  pages: overzicht,
  api: [overzichtApi],
  fills: [
    categorieVolgbaar,
    proeftuinenOpOrganisatie,
    startBijOrganisatie,
    proeftuinenOpAanbesteding,
    vindbaar,
  ],
  doors: [{ bar: 'menu', rank: 10, href: paths.proeftuinen(), label: 'Proeftuinen' }],
  apiExample: { read: '/proeftuinen' },
}
