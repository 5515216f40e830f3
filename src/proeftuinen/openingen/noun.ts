import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { openingJobs } from './jobs.ts'
import { mailsoorten } from './mailsoorten.ts'
import { wachtOpBevestiging } from './op-aanbesteding.tsx'
import { openingenOpBureau } from './op-bureau.tsx'
import { openingWacht } from './op-mijn-vonk.ts'
import { persoonlijk } from './persoonlijk.ts'
import { openingen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'openingen',
  nietTeMelden: { opening: 'a reason of the buyers, for who confirms it; the tender can be reported' },
  persoonlijk,
  mail: mailsoorten,
  handelingen,
  fills: [openingenOpBureau, wachtOpBevestiging, openingWacht],
  pages: openingen,
  jobs: openingJobs,
  schedules: [{ name: 'aanbestedingen-dagelijks', cron: '15 8 * * *' }],
  said,
}
