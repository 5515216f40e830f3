import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { organisatiebeheerJobs } from './jobs.ts'
import { mailsoorten } from './mailsoorten.ts'
import { beheerverzoekWacht } from './op-mijn-vonk.ts'
import { beheerdersGaanMee, beheerverzoekenGaanMee } from './op-samenvoeging.ts'
import { persoonlijk } from './persoonlijk.ts'
import { organisatiebeheer } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'organisatiebeheer',
  nietTeMelden: { beheerverzoek: 'read by those who decide on it, and answered to who asked' },
  persoonlijk,
  mail: mailsoorten,
  handelingen,
  pages: organisatiebeheer,
  jobs: organisatiebeheerJobs,
  schedules: [{ name: 'organisatiebeheer-dagelijks', cron: '5 8 * * *' }],
  said,
  fills: [beheerdersGaanMee, beheerverzoekenGaanMee, beheerverzoekWacht],
}
