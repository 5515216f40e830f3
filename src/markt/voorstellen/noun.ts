import { gaatMee } from '#src/netwerk/organisaties/verhuizing.ts'
import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { voorstellenApi } from './api.ts'
import { leverancierGeweigerd } from './bij-weigering.ts'
import { demo } from './demo.ts'
import { handelingen } from './handelingen.ts'
import { voorstelJobs } from './jobs.ts'
import { mailsoorten } from './mailsoorten.ts'
import { voorstelWacht } from './op-mijn-vonk.ts'
import { voorstelBijOrganisatie, voorstellenOpOrganisatie } from './op-organisatie.tsx'
import { voorstelBijSoortWerk, voorstellenBijSoortWerk } from './op-soort-werk.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { voorstellen } from './routes.tsx'
import { said } from './said.ts'
import { voorstelMeldbaar } from './te-melden.ts'
import { vindbaar } from './vindbaar.ts'

export const noun: Noun = {
  name: 'voorstellen',
  concepten: [
    { op: paths.nieuwVoorstel, naam: 'Nieuw voorstel', over: ['soort'] },
    { op: paths.voorstelBewerken, naam: 'Aanpassing van een voorstel' },
  ],
  pages: voorstellen,
  api: [voorstellenApi],
  said,
  handelingen,
  persoonlijk,
  mail: mailsoorten,
  jobs: voorstelJobs,
  schedules: [{ name: 'voorstellen-dagelijks', cron: '25 8 * * *' }],
  fills: [
    voorstelMeldbaar,
    vindbaar,
    voorstelWacht,
    voorstellenBijSoortWerk,
    voorstelBijSoortWerk,
    voorstellenOpOrganisatie,
    voorstelBijOrganisatie,
    leverancierGeweigerd,
    gaatMee({ naam: 'voorstellen', label: 'Voorstellen', tabel: 'voorstel', kolom: 'organisatie_id' }),
  ],
  doors: [{ bar: 'foot', rank: 6, href: paths.voorstellen(), label: 'Voorstellen' }],
  demo,
}
