import { paths } from '#src/paths/index.ts'
import { isLid } from '#src/platform/actor.ts'
import type { Noun } from '#src/platform/noun.ts'
import { aanbestedingenApi, codesApi } from './api.ts'
import { handelingen } from './handelingen.ts'
import { aanbestedingUitgang } from './naar-buiten.ts'
import { koperGaatMee, winnaarGaatMee } from './op-samenvoeging.ts'
import { persoonlijk } from './persoonlijk.ts'
import { aanbestedingen } from './routes.tsx'
import { said } from './said.ts'
import { aanbestedingMeldbaar } from './te-melden.ts'
import { vindbaar } from './vindbaar.ts'

export const noun: Noun = {
  name: 'aanbestedingen',
  concepten: [
    { op: paths.nieuweAanbesteding, naam: 'Nieuwe aanbesteding' },
    { op: paths.aanbestedingBewerken, naam: 'Aanpassing van een aanbesteding' },
    { op: paths.nieuwContract, naam: 'Lopend contract' },
    { op: paths.contract, naam: 'Afspraken van een contract' },
  ],
  nietTeMelden: { cpv: 'an official list' },
  persoonlijk,
  handelingen,
  pages: aanbestedingen,
  api: [aanbestedingenApi, codesApi],
  said,
  naarBuiten: aanbestedingUitgang,
  fills: [vindbaar, aanbestedingMeldbaar, koperGaatMee, winnaarGaatMee],
  doors: [{ bar: 'menu', rank: 20, href: paths.aanbestedingen(), label: 'Aanbestedingen', for: isLid }],
}
