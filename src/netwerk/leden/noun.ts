import type { Noun } from '#src/platform/noun.ts'
import { ledenApi } from './api.ts'
import { ledenBijOrganisatie } from './op-organisatie.tsx'
import { leden } from './routes.tsx'

export const noun: Noun = {
  name: 'leden',
  fills: [ledenBijOrganisatie],
  pages: leden,
  api: [ledenApi],
}
