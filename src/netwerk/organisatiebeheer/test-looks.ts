import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const rijksdienst = idOf('organisatie', 'rdr')

export const seen: Seen = {
  looks: [
    { name: 'organisatie-beheer', persona: 'hr', path: paths.organisatiebeheer(rijksdienst) },
    { name: 'organisatie-beheerverzoek', persona: 'opdrachtgever', path: paths.beheerverzoek(rijksdienst) },
    {
      name: 'organisatie-meteen',
      persona: 'adviesteam',
      path: paths.beheerverzoek(idOf('organisatie', 'netwerkbureau')),
    },
    {
      name: 'beheerverzoek',
      persona: 'adviesteam',
      path: paths.beheerverzoekBesluit(idOf('beheerverzoek', 'petra')),
    },
  ],
  pages: ({ p: { organisaties } }) => [paths.organisatiebeheer(organisaties.ministerie)],
}
