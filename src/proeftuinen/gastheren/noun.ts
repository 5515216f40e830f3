import { gaatMee } from '#src/netwerk/organisaties/verhuizing.ts'
import type { Noun } from '#src/platform/noun.ts'
import { gastherenApi } from './api.ts'
import { demo } from './demo.ts'
import { gastheerDoel } from './gastdoel.tsx'
import { handelingen } from './handelingen.ts'
import { gastheerJobs } from './jobs.ts'
import { gastheerOpProeftuin } from './op-proeftuin.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { gastheren } from './routes.tsx'
import { said } from './said.ts'
import { gastheerTermijn } from './termijn.ts'

const meegaan = { label: 'Proeftuinen namens een ander', tabel: 'gastheer' }

export const noun: Noun = {
  name: 'gastheren',
  persoonlijk,
  handelingen,
  pages: gastheren,
  api: [gastherenApi],
  jobs: gastheerJobs,
  said,
  demo,
  fills: [
    gastheerDoel,
    gastheerTermijn,
    gastheerOpProeftuin,
    gaatMee({ naam: 'gastheren', ...meegaan, kolom: 'organisatie_id' }),
    gaatMee({
      naam: 'gastherenEigen',
      ...meegaan,
      label: 'Proeftuinen die men namens een ander begon',
      kolom: 'eigen_id',
    }),
  ],
}
