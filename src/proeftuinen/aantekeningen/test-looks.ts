import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  unseen: { [paths.lessenFeed.route]: 'a feed' },
  looks: [
    { name: 'proeftuin-aantekeningen', persona: 'hr', path: paths.aantekeningen(demo.lopend) },
    {
      name: 'aantekening',
      persona: 'hr',
      path: paths.proeftuin(demo.lopend),
      click: { text: 'Pas aan: ', route: paths.aantekening.route },
    },
    {
      name: 'aantekening-versies',
      path: paths.proeftuin(demo.scannen, { logboek: 'alles' }),
      click: { text: 'Aangepast', route: paths.aantekeningVersies.route },
    },
  ],
  pages: ({ proeftuin, aantekening }) => [
    paths.aantekeningen(proeftuin),
    paths.aantekening(proeftuin, aantekening),
    paths.aantekeningVersies(proeftuin, aantekening),
  ],
}
