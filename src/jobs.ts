import { adreswijzigingJobs } from './inloggen/adreswijzigingen/jobs.ts'
import { toegangJobs } from './inloggen/toegang/jobs.ts'
import { gegevensJobs } from './mijn/mijngegevens/jobs.ts'
import { aanmeldingJobs } from './netwerk/aanmeldingen/jobs.ts'
import { berichtJobs } from './netwerk/berichten/jobs.ts'
import { kantwisselJobs } from './netwerk/kantwissels/jobs.ts'
import { organisatiebeheerJobs } from './netwerk/organisatiebeheer/jobs.ts'
import { samenvoegingJobs } from './netwerk/samenvoegingen/jobs.ts'
import { inTransaction, type WorkerContext } from './platform/job-context.ts'
import type { Job, Schedule } from './platform/jobs.ts'
import { bevriezingJobs } from './proeftuinen/bevriezingen/jobs.ts'
import { openingJobs } from './proeftuinen/openingen/jobs.ts'
import { teamJobs } from './proeftuinen/teams/jobs.ts'
import { inzageJobs } from './toezicht/inzagen/jobs.ts'
import { ledenbeheerJobs } from './toezicht/ledenbeheer/jobs.ts'
import { meldingJobs } from './toezicht/meldingen/jobs.ts'

const all = {
  ...toegangJobs,
  ...teamJobs,
  ...aanmeldingJobs,
  ...organisatiebeheerJobs,
  ...inzageJobs,
  ...bevriezingJobs,
  ...gegevensJobs,
  ...ledenbeheerJobs,
  ...meldingJobs,
  ...adreswijzigingJobs,
  ...berichtJobs,
  ...samenvoegingJobs,
  ...kantwisselJobs,
  ...openingJobs,
}

/** Every job of every noun, by the name it is enqueued with; each one transaction. */
export const jobs: Record<string, Job<WorkerContext>> = Object.fromEntries(
  Object.entries(all).map(([name, job]) => [name, inTransaction(job)]),
)

/** What runs by itself, and when (Dutch time). */
export const schedules: Schedule[] = [
  { name: 'ruim-op', cron: '23 4 * * *' },
  { name: 'ruim-inkijk-op', cron: '53 4 * * *' },
  { name: 'organisatiebeheer-dagelijks', cron: '5 8 * * *' },
  { name: 'aanbestedingen-dagelijks', cron: '15 8 * * *' },
  { name: 'aanmeldingen-dagelijks', cron: '10 8 * * *' },
  { name: 'meldingen-verloop', cron: '*/15 * * * *' },
]
