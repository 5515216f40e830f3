import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

export const seen: Seen = {
  looks: [{ name: 'kantwissel', persona: 'adviesteam', path: paths.kantwissel(idOf('organisatie', 'rdr')) }],
}
