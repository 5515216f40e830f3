import { apiPaths, paths } from '#src/paths/index.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { oneOf, text } from '#test/shells/wrong.ts'
import { insertNavolging } from './test-navolging.ts'

type Place = { id: string; proeftuin: string; ander: string; eigen: string }

async function place(world: World): Promise<Place> {
  const [proeftuin, ander, eigen] = await Promise.all([
    insertProeftuin(world),
    insertProeftuin(world, { organisatie: 'gemeente', team: {} }),
    insertProeftuin(world, { organisatie: 'ministerie', team: { inkoper: 'trekker' } }),
  ])
  const id = await insertNavolging(world, { gevolgdProeftuinId: ander, van: 'ministerie' })
  return { proeftuin, ander, eigen, id }
}

const good = { begonnenOp: '2026-02-01', zichtbaarheid: 'netwerk', bij: 'een school' }
const elsewhere = '00000000-0000-4000-8000-000000000000'

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'navolging',
  situations: ['gemaakt'],
  place,
  changes: {
    beginnen: {
      route: 'post /navolgingen',
      page: ({ proeftuin }) => paths.nieuweNavolging(undefined, undefined, proeftuin),
      api: () => apiPaths.navolgingen(),
      in: 'gemaakt',
      begins: true,
      good: ({ proeftuin }) => ({ ...good, proeftuin }),
      right: { 'in an own proeftuin': ({ eigen }) => ({ inProeftuin: eigen }) },
      wrong: {
        ...text('bij', 120),
        ...oneOf('zichtbaarheid'),
        'a circle of the team alone': { zichtbaarheid: 'team' },
        'begonnenOp is no day': { begonnenOp: '2026-02-31' },
        'somebody who did something else': ({ id }) => ({ volgtId: id }),
        'somebody who is not there': { volgtId: elsewhere },
        'a proeftuin of others': ({ ander }) => ({ inProeftuin: ander }),
        'what it follows itself': ({ proeftuin }) => ({ inProeftuin: proeftuin }),
        'a proeftuin that is no id': { inProeftuin: 'x' },
      },
    },
    vertellen: {
      route: 'post /navolgingen/{id}/feiten',
      page: ({ id }) => paths.navolgingFeiten(id),
      api: ({ id }) => apiPaths.navolgingFeiten(id),
      in: 'gemaakt',
      good: () => ({ soort: 'gestopt', tekst: 'De uitvraag stond al vast.', op: '2026-03-01' }),
      wrong: {
        ...oneOf('soort'),
        ...text('tekst', 1000),
        'stopped without a reason': { tekst: '' },
        'a step that is not there': { stapId: elsewhere },
        'op is no day': { op: '2026-02-31' },
      },
    },
  },
}
