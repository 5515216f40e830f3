import { gaatMee } from '#src/netwerk/organisaties/verhuizing.ts'
import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { samenvoegingJobs } from './jobs.ts'
import { samenvoegingen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'samenvoegingen',
  handelingen,
  pages: samenvoegingen,
  jobs: samenvoegingJobs,
  said,
  fills: [
    gaatMee({
      naam: 'eerder',
      label: 'Eerder opgegaan: hun oude adres leidt verder',
      tabel: 'organisatie',
      kolom: 'opgegaan_in_id',
    }),
  ],
}
