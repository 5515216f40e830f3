import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'wie-weet', persona: 'hr', path: paths.wieWeet({ q: 'scannen' }) },
    { name: 'wie-weet-vraag', persona: 'hr', path: paths.wieWeet() },
  ],
  pages: ({ woord }) => [paths.wieWeet({ q: woord }), paths.wieWeet({ q: 'les', fase: 'voorbereiden' })],
}
