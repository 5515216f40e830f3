import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const rdr = idOf('organisatie', 'rdr')
const voltijd = idOf('bouwblok', 'voltijd')
const gerekend = paths.bouwblok(voltijd, { urenPerWeek: '24', maanden: '9' })

export const seen: Seen = {
  looks: [
    { name: 'bouwblokken', persona: 'hr', path: paths.organisatieBouwblokken(rdr) },
    { name: 'bouwblokken-van-regio', persona: 'adviesteam', path: paths.regioBouwblokken('midden_utrecht') },
    { name: 'bouwblok', persona: 'hr', path: gerekend },
    {
      name: 'bouwblok-versie',
      persona: 'adviesteam',
      path: paths.bouwblokVersies(idOf('bouwblok', 'uren')),
    },
  ],
  pages: ({ p }) => [
    paths.organisatieBouwblokken(p.organisaties.ministerie),
    paths.regioBouwblokken('midden_utrecht'),
  ],
}
