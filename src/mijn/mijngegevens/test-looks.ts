import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'gegevens', persona: 'hr', path: paths.gegevens() },
    { name: 'vertrek', persona: 'hr', path: paths.vertrek() },
    { name: 'vertrek-laatste', persona: 'beheerder', path: paths.vertrek() },
  ],
  unseen: { [paths.gegevensHtml.route]: 'a file', [paths.gegevensJson.route]: 'a file' },
}
