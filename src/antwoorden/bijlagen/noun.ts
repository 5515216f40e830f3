import type { Noun } from '#src/platform/noun.ts'
import { bijlagenApi } from './api.ts'
import { demo } from './demo.ts'
import { handelingen } from './handelingen.ts'
import { innames } from './inname.ts'
import { bijlageJobs } from './jobs.ts'
import { bijlagenOpAanbesteding } from './op-aanbesteding.tsx'
import { bijlagenOpAantekening } from './op-aantekening.tsx'
import { bijlagenGaanMee } from './op-deling.ts'
import { bijlagenOpProeftuin } from './op-proeftuin.tsx'
import { bijlagenOpTafel } from './op-voorkennis.ts'
import { persoonlijk } from './persoonlijk.ts'
import { bijlagen } from './routes.tsx'
import { said } from './said.ts'
import { bijlageMeldbaar } from './te-melden.ts'

export const noun: Noun = {
  name: 'bijlagen',
  persoonlijk,
  handelingen,
  pages: bijlagen,
  api: [bijlagenApi],
  jobs: bijlageJobs,
  schedules: [{ name: 'bijlagen-nakijken', cron: '52 3 * * *' }],
  said,
  neemtBestand: innames,
  fills: [
    bijlageMeldbaar,
    bijlagenOpAantekening,
    bijlagenOpProeftuin,
    bijlagenOpAanbesteding,
    bijlagenGaanMee,
    bijlagenOpTafel,
  ],
  demo,
}
