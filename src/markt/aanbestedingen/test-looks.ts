import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const tender = (sleutel: string) => idOf('aanbesteding', sleutel)

export const seen: Seen = {
  looks: [
    { name: 'aanbestedingen', persona: 'inkoper', path: paths.aanbestedingen() },
    { name: 'aanbesteding', persona: 'inkoper', path: paths.aanbesteding(tender('scandiensten')) },
    {
      name: 'aanbesteding-bewerken',
      persona: 'inkoper',
      path: paths.aanbestedingBewerken(tender('scandiensten')),
    },
    { name: 'contract', persona: 'inkoper', path: paths.contract(tender('scandiensten')) },
    { name: 'aanbesteding-nieuw', persona: 'inkoper', path: paths.nieuweAanbesteding() },
    { name: 'contract-nieuw', persona: 'inkoper', path: paths.nieuwContract() },
    { name: 'aanbesteding-percelen', persona: 'adviesteam', path: paths.aanbesteding(tender('gymzalen')) },
    { name: 'aanbesteding-gestopt', persona: 'inkoper', path: paths.aanbesteding(tender('drukwerk')) },
    { name: 'inlezen-bestand', persona: 'inkoper', path: paths.aankondigingInlezen() },
    {
      name: 'inlezen',
      persona: 'inkoper',
      path: paths.aankondigingInlezen(),
      upload: 'src/markt/aanbestedingen/eforms/fixtures/voorbehouden.xml',
      inReadme: true,
    },
  ],
  unseen: {
    [paths.cpv.route]: 'JSON for a field that suggests',
    [paths.aanbestedingenFeed.route]: 'a feed',
  },
  pages: ({ aanbesteding, woord }) => [
    paths.aanbestedingen(),
    paths.aanbestedingen({ q: woord }),
    paths.aanbesteding(aanbesteding),
    paths.aanbestedingBewerken(aanbesteding),
    paths.contract(aanbesteding),
    paths.nieuweAanbesteding(),
    paths.nieuwContract(),
    paths.aankondigingInlezen(),
  ],
}
