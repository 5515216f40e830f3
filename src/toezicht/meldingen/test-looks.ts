import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

export const seen: Seen = {
  looks: [
    { name: 'meldingen', persona: 'adviesteam', path: paths.meldingen() },
    {
      name: 'meldingen-afgehandeld',
      persona: 'adviesteam',
      path: paths.meldingen({ stand: 'afgehandeld' }),
    },
    { name: 'melding-bezwaar', persona: 'adviesteam', path: paths.melding(idOf('melding', 2)) },
    { name: 'melding-open', persona: 'adviesteam', path: paths.melding(idOf('melding', 0)) },
    { name: 'melden', path: paths.melden('proeftuin', idOf('proeftuin', 'dossiersScannen')) },
    { name: 'melden-profiel', persona: 'hr', path: paths.melden('lid', idOf('lid', 'bas')) },
    { name: 'melden-dank', path: paths.gemeld() },
    { name: 'melden-vervallen', path: paths.meldingVolgen('nooit'), status: 410 },
    { name: 'mijn-meldingen', persona: 'hr', path: paths.mijnMeldingen() },
    { name: 'maatregel', persona: 'jobcoach', path: paths.maatregel(idOf('maatregel', 2)) },
  ],
}
