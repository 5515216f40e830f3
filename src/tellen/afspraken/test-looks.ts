import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const schouw = idOf('proeftuin', 'personeelsschouw')

export const seen: Seen = {
  looks: [
    { name: 'afspraken', persona: 'hr', path: paths.afspraken(schouw) },
    { name: 'afspraak-nieuw', persona: 'hr', path: paths.nieuweAfspraak(schouw) },
    {
      name: 'afspraak-inspanning',
      persona: 'hr',
      path: paths.afspraak(idOf('afspraak', 'personeelsschouw')),
    },
    { name: 'afspraak', persona: 'hr', path: paths.afspraak(idOf('afspraak', 'dossiersScannen')) },
    {
      name: 'afspraak-bewerken',
      persona: 'hr',
      path: paths.afspraakBewerken(idOf('afspraak', 'dossiersScannen')),
    },
  ],
  pages: ({ afgerond }) => [paths.afspraken(afgerond)],
}
