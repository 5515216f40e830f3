import { paths } from '#src/paths/index.ts'
import { isBeheer } from '#src/platform/actor.ts'
import type { Noun } from '#src/platform/noun.ts'
import { beheerJobs } from './jobs.ts'
import { beheer } from './routes.tsx'

export const noun: Noun = {
  name: 'beheer',
  pages: beheer,
  jobs: beheerJobs,
  schedules: [{ name: 'stempels-opruimen', cron: '20 * * * *' }],
  doors: [{ bar: 'menu', rank: 60, href: paths.beheer(), label: 'Beheer', for: isBeheer }],
  notAhead: [`${paths.beheer()}/*`],
}
