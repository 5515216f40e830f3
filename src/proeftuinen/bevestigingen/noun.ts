import { gaatMee } from '#src/netwerk/organisaties/verhuizing.ts'
import type { Noun } from '#src/platform/noun.ts'
import { bevestigingenApi } from './api.ts'
import { demo } from './demo.ts'
import { bevestigingDoel } from './gastdoel.tsx'
import { handelingen } from './handelingen.ts'
import { bevestigingJobs } from './jobs.ts'
import { bevestigingWacht } from './op-mijn-vonk.ts'
import { bevestigingenOpProeftuin } from './op-proeftuin.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { bevestigingen } from './routes.tsx'
import { said } from './said.ts'
import { bevestigingTermijn } from './termijn.ts'

export const noun: Noun = {
  name: 'bevestigingen',
  nietTeMelden: {
    bevestiging: 'read by who runs the proeftuin alone',
    bevestiging_opbrengst: 'what a figure said; the proeftuin that says it can be reported',
  },
  persoonlijk,
  handelingen,
  pages: bevestigingen,
  api: [bevestigingenApi],
  jobs: bevestigingJobs,
  said,
  demo,
  fills: [
    bevestigingDoel,
    bevestigingTermijn,
    bevestigingWacht,
    bevestigingenOpProeftuin,
    gaatMee({
      naam: 'bevestigingen',
      label: 'Vragen of een getal van een ander klopt',
      tabel: 'bevestiging',
      kolom: 'organisatie_id',
    }),
  ],
}
