import { blijftStaan } from '#src/netwerk/organisaties/verhuizing.ts'
import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { momentopnamenApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { momentopnameJobs } from './jobs.ts'
import { momentopnamen } from './routes.tsx'

const bevroren = 'a frozen quarter tells of the organisation as it was then'

export const noun: Noun = {
  name: 'momentopnamen',
  pages: momentopnamen,
  api: [momentopnamenApi],
  handelingen,
  nietTeMelden: {
    momentopname: 'made by counting',
    momentopname_cel: 'made by counting',
    momentopname_correctie: 'made by counting',
  },
  jobs: momentopnameJobs,
  schedules: [{ name: 'momentopnamen-dagelijks', cron: '10 5 * * *' }],
  noRobots: [paths.cijfersCsv()],
  doors: [{ bar: 'foot', rank: 8, href: paths.cijfers(), label: 'Cijfers' }],
  fills: [
    blijftStaan({
      'momentopname_cel.organisatie_id': bevroren,
      'momentopname_correctie.organisatie_id': bevroren,
    }),
  ],
}
