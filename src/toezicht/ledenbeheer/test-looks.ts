import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

export const seen: Seen = {
  looks: [
    { name: 'leden-beheer', persona: 'beheerder', path: paths.ledenbeheer({ q: 'an' }) },
    { name: 'account', persona: 'beheerder', path: paths.lidbeheer(idOf('lid', 'kees')) },
    { name: 'account-eigen', persona: 'beheerder', path: paths.lidbeheer(idOf('lid', 'tariq')) },
  ],
}
