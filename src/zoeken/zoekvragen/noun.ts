import type { Noun } from '#src/platform/noun.ts'
import { zoekvragenApi } from './api.ts'
import { demo } from './demo.ts'
import { zoekvraagJobs } from './jobs.ts'
import { mailsoorten } from './mailsoorten.ts'
import { bewaarZoekvraagKnop } from './op-zoeken.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { zoekvragen } from './routes.tsx'
import { said } from './said.ts'

/** Searches that members keep; Vonk looks for them, and mails what is new. */
export const noun: Noun = {
  name: 'zoekvragen',
  nietTeMelden: { zoekvraag: 'read by its own member alone' },
  pages: zoekvragen,
  api: [zoekvragenApi],
  jobs: zoekvraagJobs,
  schedules: [{ name: 'kijk-wie-wacht', cron: '20 6 * * *' }],
  mail: mailsoorten,
  said,
  persoonlijk,
  fills: [bewaarZoekvraagKnop],
  demo,
}
