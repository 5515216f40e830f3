import { blijftStaan } from '#src/netwerk/organisaties/verhuizing.ts'
import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { writeInkijk } from './inkijk.ts'
import { bevriezingJobs } from './jobs.ts'
import { persoonlijk } from './persoonlijk.ts'
import { bevriezingen } from './routes.tsx'

export const noun: Noun = {
  name: 'bevriezingen',
  persoonlijk,
  handelingen,
  pages: bevriezingen,
  jobs: bevriezingJobs,
  schedules: [{ name: 'ruim-inkijk-op', cron: '53 4 * * *' }],
  fills: [writeInkijk, blijftStaan({ 'inkijk.organisatie_id': 'tells where somebody worked who looked' })],
}
