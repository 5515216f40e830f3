import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'regios', path: paths.regios() },
    { name: 'regio', persona: 'hr', path: paths.regio('ijsselvechtstreek') },
    { name: 'regio-bezoeker', path: paths.regio('haaglanden') },
    { name: 'regio-leeg', path: paths.regio('zeeland') },
  ],
  pages: ({ woord }) => [paths.regios(), paths.regios(woord), paths.regio('twente')],
}
