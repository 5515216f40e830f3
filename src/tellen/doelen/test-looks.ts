import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const rdr = idOf('organisatie', 'rdr')
const gecorrigeerd = idOf('doel', 'rdr', 0, 'landelijk_gescheiden', 2)

export const seen: Seen = {
  looks: [
    { name: 'doelen', path: paths.doelen() },
    { name: 'doelen-bijhouden', persona: 'adviesteam', path: paths.doelen() },
    { name: 'doelen-van-organisatie', persona: 'adviesteam', path: paths.organisatieDoelen(rdr) },
    { name: 'doel', persona: 'adviesteam', path: paths.doel(gecorrigeerd) },
    { name: 'doel-versie', persona: 'adviesteam', path: paths.doelVersies(gecorrigeerd) },
  ],
  pages: ({ p }) => [paths.doelen(), paths.organisatieDoelen(p.organisaties.ministerie)],
}
