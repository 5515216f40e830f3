import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'inloggen', path: paths.inloggen() },
    { name: 'inloggen-fout', path: paths.inloggen(), send: 'geen adres', status: 422 },
    { name: 'inloggen-geweigerd', path: paths.inloggen(undefined, 'onbetrouwbaar') },
    { name: 'inloglink-vervallen', path: paths.inloglink('nooit'), status: 410 },
    { name: 'sessies', persona: 'hr', path: paths.sessies() },
    { name: 'toegangssleutels', persona: 'hr', path: paths.toegangssleutels() },
  ],
  unseen: { [paths.toegangssleutel.route]: 'nobody in the demo has a key' },
  pages: ({ woord }) => [
    paths.inloggen(),
    paths.inloggen(`/${woord}`),
    paths.sessies(),
    paths.toegangssleutels(),
  ],
}
