import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'mijn-vonk', persona: 'hr', path: paths.mijnVonk(), inReadme: true },
    { name: 'instellingen', persona: 'hr', path: paths.instellingen() },
    ...['adviesteam', 'leverancier', 'bestuurder'].map((persona) => ({
      name: `mijn-vonk-${persona}`,
      persona,
      path: paths.mijnVonk(),
    })),
  ],
  pages: () => [paths.mijnVonk(), paths.instellingen()],
}
