import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'rollen', persona: 'adviesteam', path: paths.rollen() },
    { name: 'rol', persona: 'adviesteam', path: paths.rol('leidinggevende') },
    { name: 'doelgroepen', persona: 'adviesteam', path: paths.doelgroepen() },
    { name: 'doelgroep', persona: 'adviesteam', path: paths.doelgroep('asielzoekers') },
  ],
}
