import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

export const seen: Seen = {
  looks: [
    { name: 'leden', persona: 'hr', path: paths.leden() },
    { name: 'leden-leeg', persona: 'hr', path: paths.leden({ q: 'walvis' }) },
    { name: 'lid', persona: 'leverancier', path: paths.lid(idOf('lid', 'bas')) },
    { name: 'lid-ook-bij', persona: 'hr', path: paths.lid(idOf('lid', 'lotte')) },
    { name: 'profiel', persona: 'hr', path: paths.profiel() },
    { name: 'foto', persona: 'hr', path: paths.eigenFoto() },
  ],
  unseen: { [paths.foto.route]: 'a picture', [paths.ledenZoek.route]: 'JSON for a field that suggests' },
  pages: ({ p: { leden }, woord }) => [
    paths.leden(),
    paths.leden({ q: woord, rol: 'hr' }),
    paths.lid(leden.hr.id),
    paths.profiel(),
    paths.eigenFoto(),
  ],
}
