import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'soorten-werk', path: paths.soortenWerk() },
    { name: 'soort-werk', persona: 'inkoper', path: paths.soortWerk('schoonmaak') },
    { name: 'soort-werk-bezoeker', path: paths.soortWerk('archief_en_scannen') },
    { name: 'soort-werk-leeg', persona: 'inkoper', path: paths.soortWerk('zorg_en_welzijn') },
  ],
  pages: () => [paths.soortenWerk(), paths.soortWerk('schoonmaak'), paths.soortWerk('overig')],
}
