import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { haakjesApi } from './api.ts'
import { demo } from './demo.ts'
import { handelingen } from './handelingen.ts'
import { haakjeUitgang } from './naar-buiten.ts'
import { haakjesOpProeftuin } from './op-proeftuin.tsx'
import { haakjesBijSoortWerk } from './op-soort-werk.tsx'
import { haakjesOpWerkwijze } from './op-werkwijze.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { haakjes } from './routes.tsx'
import { said } from './said.ts'
import { haakjeMeldbaar } from './te-melden.ts'
import { vindbaar } from './vindbaar.ts'

export const noun: Noun = {
  name: 'haakjes',
  concepten: [
    { op: paths.nieuwHaakje, naam: 'Nieuw haakje', over: ['werkwijze', 'proeftuin'] },
    { op: paths.haakjeBewerken, naam: 'Aanpassing van een haakje' },
  ],
  pages: haakjes,
  api: [haakjesApi],
  said,
  handelingen,
  persoonlijk,
  fills: [haakjeMeldbaar, haakjesOpProeftuin, haakjesOpWerkwijze, haakjesBijSoortWerk, vindbaar],
  doors: [{ bar: 'foot', rank: 5, href: paths.haakjes(), label: 'Haakjes' }],
  demo,
  naarBuiten: haakjeUitgang,
}
