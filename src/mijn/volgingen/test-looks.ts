import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'volgend', persona: 'hr', path: paths.volgend() },
    { name: 'volg-categorie', persona: 'hr', path: paths.volgen('categorieen', 'catering') },
    { name: 'volgend-leeg', persona: 'beheerder', path: paths.volgend() },
  ],
  pages: () => [paths.volgend()],
}
