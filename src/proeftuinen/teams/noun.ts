import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { teamsApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { teamJobs } from './jobs.ts'
import { mailsoorten } from './mailsoorten.ts'
import { vraagKnop } from './op-lid.tsx'
import { uitnodigingWacht } from './op-mijn-vonk.ts'
import { persoonlijk } from './persoonlijk.ts'
import { teams } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'teams',
  nietTeMelden: { uitnodiging: 'a mail to one address, which tells who sent it' },
  persoonlijk,
  mail: mailsoorten,
  handelingen,
  pages: teams,
  api: [teamsApi],
  fills: [vraagKnop, uitnodigingWacht],
  jobs: teamJobs,
  noRobots: [paths.uitnodiging('')],
  said,
}
