import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { opzetApi } from './api.ts'
import { inProeftuinGeweigerd } from './bij-weigering.ts'
import { handelingen } from './handelingen.ts'
import { persoonlijk } from './persoonlijk.ts'
import { opzet } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'opzet',
  concepten: [
    { op: paths.nieuweProeftuin, over: ['vertrekpunt', 'aanbesteding'] },
    { op: paths.proeftuinBewerken },
  ],
  persoonlijk,
  handelingen,
  pages: opzet,
  api: [opzetApi],
  said,
  fills: [inProeftuinGeweigerd],
}
