import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { soortenWerkApi } from './api.ts'
import { soortWerkBijLijst } from './op-lijst.tsx'
import { soortenWerk } from './routes.tsx'

export const noun: Noun = {
  name: 'soorten-werk',
  pages: soortenWerk,
  api: [soortenWerkApi],
  fills: [soortWerkBijLijst],
  doors: [{ bar: 'foot', rank: 5, href: paths.soortenWerk(), label: 'Soorten werk' }],
}
