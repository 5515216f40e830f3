import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const rijksdienst = idOf('organisatie', 'rdr')

export const seen: Seen = {
  looks: [
    { name: 'organisaties', path: paths.organisaties() },
    { name: 'organisatie', path: paths.organisatie(rijksdienst) },
    { name: 'organisatie-nieuw', persona: 'adviesteam', path: paths.nieuweOrganisatie() },
    { name: 'organisatie-bewerken', persona: 'adviesteam', path: paths.organisatieBewerken(rijksdienst) },
    { name: 'organisatie-adviesteam', persona: 'adviesteam', path: paths.organisatie(rijksdienst) },
    { name: 'organisatie-beheerder', persona: 'hr', path: paths.organisatie(rijksdienst) },
    { name: 'organisatie-leeg', persona: 'hr', path: paths.organisatie(idOf('organisatie', 'noorderdijk')) },
    { name: 'organisatie-teksten', persona: 'hr', path: paths.organisatieTeksten(rijksdienst) },
  ],
  unseen: { [paths.organisatieZoek.route]: 'JSON for a field that suggests' },
  pages: ({ p: { organisaties }, woord }) => [
    paths.organisaties(),
    paths.organisaties({ q: woord, soort: 'gemeente' }),
    paths.organisatie(organisaties.ministerie),
    paths.organisatieBewerken(organisaties.ministerie),
  ],
}
