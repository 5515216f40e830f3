import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const tender = (sleutel: string) => idOf('aanbesteding', sleutel)

export const seen: Seen = {
  looks: [
    { name: 'gunning', persona: 'inkoper', path: paths.gunning(tender('stoelen')) },
    { name: 'gunning-percelen', persona: 'adviesteam', path: paths.gunning(tender('gymzalen')) },
    { name: 'gunningsbeslissing', persona: 'inkoper', path: paths.gunningsbeslissing(tender('stoelen')) },
    ...['definitief', 'gestopt', 'correctie'].map((soort) => ({
      name: `voorstel-${soort}`,
      persona: 'adviesteam',
      path: paths.openingVoorstel(tender('verhuizingen'), soort),
    })),
    ...['inkoper', 'adviesteam'].map((persona) => ({
      name: `opening-${persona}`,
      persona,
      path: paths.opening(idOf('opening', 'stoelen', 'gestopt', 0)),
    })),
  ],
}
