import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { vraagErnaar } from './bij-weigering.ts'
import { thuis } from './routes.tsx'

export const noun: Noun = {
  name: 'thuis',
  pages: thuis,
  fills: [vraagErnaar],
  doors: [
    { bar: 'foot', rank: 10, href: paths.over(), label: 'Over Vonk' },
    { bar: 'foot', rank: 30, href: paths.toegankelijkheid(), label: 'Toegankelijkheid' },
    { bar: 'foot', rank: 40, href: paths.privacy(), label: 'Privacy' },
  ],
}
