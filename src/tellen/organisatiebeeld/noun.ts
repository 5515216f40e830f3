import type { Noun } from '#src/platform/noun.ts'
import { organisatiebeeldApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { beeldOpOrganisatie } from './op-organisatie.tsx'
import { organisatiebeeld } from './routes.tsx'

export const noun: Noun = {
  name: 'organisatiebeeld',
  pages: organisatiebeeld,
  api: [organisatiebeeldApi],
  handelingen,
  fills: [beeldOpOrganisatie],
}
