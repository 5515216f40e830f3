import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { routesApi } from './api-routes.ts'
import { stappenApi } from './api-steps.ts'
import { tenderApi } from './api-tender.ts'
import { handelingen } from './handelingen.ts'
import { persoonlijk } from './persoonlijk.ts'
import { said } from './said.ts'
import { steps } from './step-routes.tsx'

export const noun: Noun = {
  name: 'stappen',
  concepten: [
    { op: paths.fasen },
    { op: paths.terugblik },
    { op: paths.routewissels },
    { op: paths.routeEinde },
  ],
  persoonlijk,
  handelingen,
  pages: steps,
  api: [stappenApi, routesApi, tenderApi],
  said,
}
