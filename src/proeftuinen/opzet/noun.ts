import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { opzetApi } from './api.ts'
import { inProeftuinGeweigerd } from './bij-weigering.ts'
import { demo } from './demo.ts'
import { handelingen } from './handelingen.ts'
import { opzetJobs } from './jobs.ts'
import { herkomstOpProeftuin } from './op-proeftuin.tsx'
import { proeftuinVanVoorstel, uitVoorstel } from './op-voorstel.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { opzet } from './routes.tsx'
import { said } from './said.ts'
import { startAlsDoel } from './start-als-doel.ts'

export const noun: Noun = {
  name: 'opzet',
  concepten: [
    {
      op: paths.nieuweProeftuin,
      naam: 'Nieuwe proeftuin',
      over: ['vertrekpunt', 'aanbesteding', 'voorstel'],
    },
    { op: paths.proeftuinBewerken, naam: 'Aanpassing van een proeftuin' },
  ],
  persoonlijk,
  demo,
  handelingen,
  pages: opzet,
  api: [opzetApi],
  said,
  jobs: opzetJobs,
  schedules: [{ name: 'herkomsten-dagelijks', cron: '35 8 * * *' }],
  fills: [inProeftuinGeweigerd, proeftuinVanVoorstel, uitVoorstel, herkomstOpProeftuin, startAlsDoel],
}
