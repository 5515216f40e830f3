import { gaatMee } from '#src/netwerk/organisaties/verhuizing.ts'
import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { reactiesApi } from './api.ts'
import { demo } from './demo.ts'
import { handelingen } from './handelingen.ts'
import { reactieJobs } from './jobs.ts'
import { mailsoorten } from './mailsoorten.ts'
import { reactiesOnderAantekening } from './op-aantekening.tsx'
import { reactiesOnderLessen } from './op-afronding.tsx'
import { reactiesOpProeftuin } from './op-proeftuin.tsx'
import { reactiesOnderVraag } from './op-vraag.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { reacties } from './routes.tsx'
import { said } from './said.ts'
import { reactieMeldbaar } from './te-melden.ts'

export const noun: Noun = {
  name: 'reacties',
  concepten: [
    { op: paths.aantekeningReacties, naam: 'Reactie op een aantekening' },
    { op: paths.afrondingReacties, naam: 'Reactie op een afronding' },
    { op: paths.proeftuinReacties, naam: 'Reactie op een proeftuin' },
    { op: paths.reactieVerbetering, naam: 'Aanpassing van je reactie' },
  ],
  persoonlijk,
  mail: mailsoorten,
  handelingen,
  pages: reacties,
  api: [reactiesApi],
  jobs: reactieJobs,
  said,
  fills: [
    reactieMeldbaar,
    reactiesOnderAantekening,
    reactiesOnderLessen,
    reactiesOnderVraag,
    reactiesOpProeftuin,
    gaatMee({
      naam: 'reacties',
      label: 'Reacties die er als leverancier geschreven zijn',
      tabel: 'reactie',
      kolom: 'leverancier_id',
    }),
  ],
  demo,
}
