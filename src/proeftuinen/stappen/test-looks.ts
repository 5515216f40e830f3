import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'proeftuin-fasen', persona: 'hr', path: paths.fasen(demo.lopend) },
    {
      name: 'terugblik',
      persona: 'hr',
      path: paths.proeftuin(demo.lopend),
      click: { text: 'Schrijf op wat er gebeurde', route: paths.terugblik.route },
    },
    { name: 'proeftuin-routewissels', persona: 'hr', path: paths.routewissels(demo.lopend) },
    { name: 'proeftuin-routes', persona: 'hr', path: paths.routes(demo.lopend) },
    {
      name: 'proeftuin-route-einde',
      persona: 'adviesteam',
      path: paths.proeftuin(demo.naastElkaar),
      click: { text: 'Stop deze route: Werkervaring', route: paths.routeEinde.route },
    },
    { name: 'proeftuin-aanbesteding', persona: 'hr', path: paths.proeftuinAanbesteding(demo.lopend) },
  ],
  pages: ({ proeftuin, fase }) => [
    paths.fasen(proeftuin),
    paths.terugblik(proeftuin, fase),
    paths.routewissels(proeftuin),
    paths.routes(proeftuin),
  ],
}
