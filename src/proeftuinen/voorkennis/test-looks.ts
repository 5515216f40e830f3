import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'voorkennis', persona: 'adviesteam', path: paths.voorkennis(demo.bouw) },
    { name: 'voorkennis-begin', persona: 'hr', path: paths.voorkennis(demo.lopend) },
  ],
  unseen: { [paths.voorkennisCsv.route]: 'a file' },
}
