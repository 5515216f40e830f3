import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { thuis } from './routes.tsx'

export const noun: Noun = {
  name: 'thuis',
  pages: thuis,
  doors: [
    { bar: 'foot', rank: 10, href: paths.over(), label: 'Over Vonk' },
    { bar: 'foot', rank: 15, href: paths.help(), label: 'Help' },
    { bar: 'foot', rank: 30, href: paths.toegankelijkheid(), label: 'Toegankelijkheid' },
    { bar: 'foot', rank: 40, href: paths.privacy(), label: 'Privacy' },
  ],
}
