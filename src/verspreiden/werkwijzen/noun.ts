import { gaatMee } from '#src/netwerk/organisaties/verhuizing.ts'
import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { werkwijzenApi } from './api.ts'
import { demo } from './demo.ts'
import { handelingen } from './handelingen.ts'
import { werkwijzeUitgang } from './naar-buiten.ts'
import { werkwijzeNaAfronding } from './op-afronding.ts'
import { werkwijzenOpProeftuin } from './op-proeftuin.tsx'
import { werkwijzenBijSoortWerk } from './op-soort-werk.tsx'
import { persoonlijk } from './persoonlijk.ts'
import { werkwijzeReactiesApi } from './reactie-api.ts'
import { reactiesOnderStap, reactiesOnderWerkwijze } from './reacties.ts'
import { werkwijzen } from './routes.tsx'
import { said } from './said.ts'
import { werkwijzeMeldbaar } from './te-melden.ts'
import { werkwijzeVolgbaar } from './te-volgen.ts'
import { vindbaar } from './vindbaar.ts'

export const noun: Noun = {
  name: 'werkwijzen',
  concepten: [
    { op: paths.nieuweWerkwijze, naam: 'Nieuwe werkwijze', over: ['proeftuin'] },
    { op: paths.werkwijzeBewerken, naam: 'Aanpassing van een werkwijze' },
  ],
  pages: werkwijzen,
  api: [werkwijzenApi, werkwijzeReactiesApi],
  said,
  handelingen,
  persoonlijk,
  demo,
  naarBuiten: werkwijzeUitgang,
  fills: [
    werkwijzeMeldbaar,
    werkwijzeVolgbaar,
    vindbaar,
    werkwijzenOpProeftuin,
    werkwijzeNaAfronding,
    werkwijzenBijSoortWerk,
    reactiesOnderWerkwijze,
    reactiesOnderStap,
    gaatMee({ naam: 'werkwijzen', label: 'Werkwijzen', tabel: 'werkwijze', kolom: 'organisatie_id' }),
    gaatMee({
      naam: 'valkuilen',
      label: 'Valkuilen in werkwijzen',
      tabel: 'werkwijze_valkuil',
      kolom: 'organisatie_id',
    }),
  ],
  doors: [{ bar: 'menu', rank: 15, href: paths.werkwijzen(), label: 'Werkwijzen' }],
}
