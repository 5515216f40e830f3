import { gaatMee } from '#src/netwerk/organisaties/verhuizing.ts'
import { paths } from '#src/paths/index.ts'
import { isAdviesteam, isVisitor } from '#src/platform/actor.ts'
import type { Noun } from '#src/platform/noun.ts'
import { gastGeweigerd } from './bij-weigering.ts'
import { handelingen } from './handelingen.ts'
import { aanmeldingJobs } from './jobs.ts'
import { mailsoorten } from './mailsoorten.ts'
import { persoonlijk } from './persoonlijk.ts'
import { aanmeldingen } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: 'aanmeldingen',
  nietTeMelden: {
    aanmelding: 'read by the adviesteam alone',
    netwerkuitnodiging: 'a mail to one address, which tells who sent it',
  },
  concepten: [{ op: paths.uitnodigen, naam: 'Uitnodiging voor Vonk' }],
  persoonlijk,
  mail: mailsoorten,
  handelingen,
  pages: aanmeldingen,
  jobs: aanmeldingJobs,
  schedules: [{ name: 'aanmeldingen-dagelijks', cron: '10 8 * * *' }],
  said,
  fills: [
    gastGeweigerd,
    gaatMee({ naam: 'aanmeldingen', label: 'Aanmeldingen', tabel: 'aanmelding', kolom: 'organisatie_id' }),
  ],
  doors: [
    { bar: 'menu', rank: 50, href: paths.adviesteam(), label: 'Adviesteam', for: isAdviesteam },
    { bar: 'account', rank: 10, href: paths.doeMee(), label: 'Doe mee', button: true, for: isVisitor },
  ],
}
