import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'telregimes', path: paths.telregimes() },
    { name: 'telregime', path: paths.telregime('landelijk_gescheiden') },
    { name: 'telregime-versie', persona: 'adviesteam', path: paths.telregimeVersies('landelijk_ongedeeld') },
  ],
  pages: () => [paths.telregimes(), paths.telregime('bijdrage')],
}
