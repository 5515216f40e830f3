import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'regelingen', path: paths.regelingen() },
    { name: 'regelingen-voor-de-start', path: paths.regelingen({ moment: 'voor' }) },
    { name: 'regeling', path: paths.regeling('proefplaatsing') },
    { name: 'regeling-nieuw', persona: 'adviesteam', path: paths.nieuweRegeling() },
    { name: 'regeling-versie', persona: 'adviesteam', path: paths.regelingVersies('jobcoach') },
  ],
  pages: () => [paths.regelingen(), paths.regeling('jobcoach')],
}
