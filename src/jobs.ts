import { aanmeldingJobs } from './aanmeldingen/jobs.ts'
import { adreswijzigingJobs } from './adreswijzigingen/jobs.ts'
import { berichtJobs } from './berichten/jobs.ts'
import { bevriezingJobs } from './bevriezingen/jobs.ts'
import { inzageJobs } from './inzagen/jobs.ts'
import { kantwisselJobs } from './kantwissels/jobs.ts'
import { ledenbeheerJobs } from './ledenbeheer/jobs.ts'
import { meldingJobs } from './meldingen/jobs.ts'
import { gegevensJobs } from './mijngegevens/jobs.ts'
import { openingJobs } from './openingen/jobs.ts'
import { organisatiebeheerJobs } from './organisatiebeheer/jobs.ts'
import { inTransaction, type WorkerContext } from './platform/job-context.ts'
import type { Job, Schedule } from './platform/jobs.ts'
import { samenvoegingJobs } from './samenvoegingen/jobs.ts'
import { teamJobs } from './teams/jobs.ts'
import { toegangJobs } from './toegang/jobs.ts'

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
