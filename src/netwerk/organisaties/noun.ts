import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { organisatiesApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { domeinenGaanMee, onderdelenGaanMee } from './mee.ts'
import { organisatieUitgang } from './naar-buiten.ts'
import { persoonlijk } from './persoonlijk.ts'
import { organisaties } from './routes.tsx'
import { said } from './said.ts'
import { organisatieMeldbaar } from './te-melden.ts'
import { organisatieVolgbaar } from './te-volgen.ts'
import { vindbaar } from './vindbaar.ts'

export const noun: Noun = {
  name: 'organisaties',
  nietTeMelden: { organisatie_domein: 'kept by the adviesteam' },
  persoonlijk,
  handelingen,
  naarBuiten: organisatieUitgang,
  fills: [vindbaar, organisatieVolgbaar, organisatieMeldbaar, domeinenGaanMee, onderdelenGaanMee],
  pages: organisaties,
  api: [organisatiesApi],
  said,
  doors: [{ bar: 'menu', rank: 30, href: paths.organisaties(), label: 'Organisaties' }],
}
