import type { Noun } from '#src/platform/noun.ts'
import { beeldOpOrganisatie } from './op-organisatie.tsx'
import { organisatiebeeld } from './routes.tsx'

export const noun: Noun = {
  name: 'organisatiebeeld',
  pages: organisatiebeeld,
  fills: [beeldOpOrganisatie],
}
