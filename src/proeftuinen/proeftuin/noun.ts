import type { Noun } from '#src/platform/noun.ts'
import './api-steps.ts'
import './api-tender.ts'
import { paths } from '#src/paths.ts'
import { proeftuinenApi } from './api.ts'
import { proeftuinenOpAanbesteding } from './op-aanbesteding.tsx'
import { proeftuinenOpLid } from './op-lid.tsx'
import { proeftuinenOpOrganisatie, startBijOrganisatie } from './op-organisatie.tsx'
import { proeftuinen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'proeftuin',
  pages: [{ at: '/proeftuinen', app: proeftuinen }],
  api: [proeftuinenApi],
  said,
  fills: [proeftuinenOpLid, proeftuinenOpOrganisatie, startBijOrganisatie, proeftuinenOpAanbesteding],
  doors: [{ bar: 'menu', rank: 10, href: paths.proeftuinen(), label: 'Proeftuinen' }],
}
