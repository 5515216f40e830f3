import { paths } from '#src/paths/index.ts'
import { isLid, isSignedIn } from '#src/platform/actor.ts'
import type { Noun } from '#src/platform/noun.ts'
import { ledenApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { mailsoorten } from './mailsoorten.ts'
import { ledenBijOrganisatie } from './op-organisatie.tsx'
import { ledenGaanMee } from './op-samenvoeging.ts'
import { persoonlijk } from './persoonlijk.ts'
import { leden } from './routes.tsx'
import { said } from './said.ts'
import { lidMeldbaar } from './te-melden.ts'
import { lidVolgbaar } from './te-volgen.ts'
import { vindbaar } from './vindbaar.ts'

export const noun: Noun = {
  name: 'leden',
  concepten: [{ op: paths.profiel, naam: 'Je profiel' }],
  persoonlijk,
  mail: mailsoorten,
  handelingen,
  fills: [lidVolgbaar, lidMeldbaar, ledenBijOrganisatie, ledenGaanMee, vindbaar],
  pages: leden,
  api: [ledenApi],
  said,
  doors: [
    { bar: 'menu', rank: 40, href: paths.leden(), label: 'Leden', for: isLid },
    { bar: 'eigen', rank: 10, href: paths.profiel(), label: 'Je profiel', for: isSignedIn },
  ],
}
