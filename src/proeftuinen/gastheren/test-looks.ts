import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'
import { sleutelVanDemo } from './demo.ts'

const wacht = idOf('proeftuin', 'verhuisdozen')

export const seen: Seen = {
  looks: [
    { name: 'gastheer-wacht', persona: 'inkoper', path: paths.gastheer(wacht) },
    {
      name: 'gastheer-bevestigd',
      persona: 'inkoper',
      path: paths.gastheer(idOf('proeftuin', 'stoelenStofferen')),
    },
    { name: 'proeftuin-wacht-op-gastheer', persona: 'inkoper', path: paths.proeftuin(wacht) },
    { name: 'gastlink-gastheer', path: paths.gastlink(sleutelVanDemo) },
  ],
}
