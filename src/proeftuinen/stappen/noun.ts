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
    { op: paths.fasen, naam: 'Volgende fase van een proeftuin' },
    { op: paths.terugblik, naam: 'Terugblik op een fase' },
    { op: paths.routewissels, naam: 'Wissel van route' },
    { op: paths.routeEinde, naam: 'Einde van een route' },
    { op: paths.routes, naam: 'Route ernaast' },
  ],
  persoonlijk,
  handelingen,
  pages: steps,
  api: [stappenApi, routesApi, tenderApi],
  said,
}
