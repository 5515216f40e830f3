import { gaatMee } from '#src/netwerk/organisaties/verhuizing.ts'
import type { Noun } from '#src/platform/noun.ts'
import { navragenApi } from './api.ts'
import { navraagDoel } from './gastdoel.tsx'
import { navraagJobs } from './jobs.ts'
import { navragenOpBureau } from './op-bureau.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { navragen } from './routes.tsx'
import { said } from './said.ts'
import { navraagTermijn } from './termijn.ts'

export const noun: Noun = {
  name: 'navragen',
  pages: navragen,
  api: [navragenApi],
  jobs: navraagJobs,
  schedules: [{ name: 'navragen-dagelijks', cron: '20 7 * * 1-5' }],
  persoonlijk,
  said,
  fills: [
    navraagDoel,
    navraagTermijn,
    navragenOpBureau,
    gaatMee({
      naam: 'navragen',
      label: 'Vragen of plekken er nog zijn',
      tabel: 'navraag_plek',
      kolom: 'voor_id',
    }),
  ],
}
