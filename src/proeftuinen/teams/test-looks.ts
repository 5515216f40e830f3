import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

export const seen: Seen = {
  looks: [
    { name: 'proeftuin-team', persona: 'hr', path: paths.team(demo.lopend) },
    {
      name: 'vraag-voor-proeftuin',
      persona: 'hr',
      path: paths.vraagVoorProeftuin(idOf('lid', 'marloes')),
    },
    {
      name: 'team-vertrek',
      persona: 'hr',
      path: paths.vertrekUitTeam(demo.lopend, idOf('lid', 'kees')),
    },
    { name: 'proeftuin-estafette', persona: 'hr', path: paths.estafette(demo.lopend) },
    { name: 'uitnodiging-vervallen', path: paths.uitnodiging('nooit'), status: 410 },
  ],
  pages: ({ proeftuin, p: { leden } }) => [
    paths.team(proeftuin),
    paths.estafette(proeftuin),
    paths.vraagVoorProeftuin(leden.hr.id),
  ],
}
