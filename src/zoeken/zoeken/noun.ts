import type { Noun } from '#src/platform/noun.ts'
import { zoekenApi } from './api.ts'
import { zoekenJobs } from './jobs.ts'
import { zoeken } from './routes.tsx'

/** One search over all that the other nouns let be found. */
export const noun: Noun = {
  name: 'zoeken',
  nietTeMelden: { zoekwoord: 'words apart from what they stand in, shown to nobody' },
  pages: zoeken,
  api: [zoekenApi],
  jobs: zoekenJobs,
  schedules: [{ name: 'zoekwoorden-bijwerken', cron: '37 3 * * *' }],
}
