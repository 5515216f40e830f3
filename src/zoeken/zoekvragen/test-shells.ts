import { randomUUID } from 'node:crypto'
import { apiPaths, paths } from '#src/paths/index.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { needed, oneOf, withoutAbsent } from '#test/shells/wrong.ts'
import { insertZoekvraag } from './test-zoekvraag.ts'

/** Each asks for something else: the same question is kept once. */
const place = async ({ t, p }: World) => ({
  id: await insertZoekvraag({ t }, { lidId: p.leden.inkoper.id, q: randomUUID() }),
})

const name = needed('naam', 80)

/** What a page and the API both change. */
export const shells: Shells = {
  table: 'zoekvraag',
  situations: ['bewaard'],
  place,
  changes: {
    bewaren: {
      route: 'post /zoekvragen',
      page: () => paths.zoekvragen(),
      api: () => apiPaths.zoekvragen(),
      in: 'bewaard',
      begins: true,
      good: ({ id }) => ({ q: id, fase: 'uitvoeren', naam: 'Lunch', mail: 'dagelijks' }),
      wrong: { ...needed('q', 400), ...withoutAbsent(oneOf('mail')) },
      right: { 'a filter that means nothing': { fase: 'dromen' } },
    },
    wijzigen: {
      route: 'patch /zoekvragen/{id}',
      page: ({ id }) => paths.zoekvraag(id),
      api: ({ id }) => apiPaths.zoekvraag(id),
      in: 'bewaard',
      good: () => ({ naam: 'Anders', mail: 'nooit' }),
      wrong: withoutAbsent({ ...name, ...oneOf('mail') }),
    },
    verwijderen: {
      route: 'delete /zoekvragen/{id}',
      page: ({ id }) => paths.zoekvraagVerwijdering(id),
      api: ({ id }) => apiPaths.zoekvraag(id),
      in: 'bewaard',
      good: () => ({}),
      wrong: {},
    },
  },
}
