import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { verzamelingenApi } from './api.ts'
import { onderdelenApi } from './api-onderdelen.ts'
import { demo } from './demo.ts'
import { handelingen } from './handelingen.ts'
import { verzamelingUitgang } from './naar-buiten.ts'
import * as opDing from './op-ding.tsx'
import { verzameldeGaatMee } from './op-samenvoeging.ts'
import { verzamelingenBijZoeken } from './op-zoeken.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { verzamelingen } from './routes.tsx'
import { said } from './said.ts'
import { verzamelingMeldbaar } from './te-melden.ts'
import { vindbaar } from './vindbaar.ts'

/** Collections that members make and share, of what the one search finds. */
export const noun: Noun = {
  name: 'verzamelingen',
  pages: verzamelingen,
  api: [verzamelingenApi, onderdelenApi],
  said,
  handelingen,
  concepten: [
    { op: paths.nieuweVerzameling, naam: 'Nieuwe verzameling' },
    { op: paths.verzamelingBewerken, naam: 'Aanpassing van een verzameling' },
  ],
  persoonlijk,
  fills: [verzamelingMeldbaar, verzameldeGaatMee, verzamelingenBijZoeken, ...Object.values(opDing), vindbaar],
  doors: [{ bar: 'foot', rank: 5, href: paths.verzamelingen(), label: 'Verzamelingen' }],
  demo,
  naarBuiten: verzamelingUitgang,
}
