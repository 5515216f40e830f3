import { apiPaths, paths } from '#src/paths/index.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Shells, World } from '#test/shells/change.ts'

type Place = { id: string }

const situations = ['wacht', 'bevestigd'] as const

async function place(world: World, situation: string): Promise<Place> {
  const { t, p } = world
  const team = { hr: 'hr' } as const
  const id = await insertProeftuin(world, { organisatie: 'gemeente', zichtbaarheid: 'netwerk', team })
  await t.db
    .insertInto('gastheer')
    .values({
      proeftuinId: id,
      organisatieId: p.organisaties.gemeente,
      eigenId: p.organisaties.ministerie,
      doorId: p.leden.opdrachtgever.id,
      bevestigdOp: situation === 'bevestigd' ? new Date() : null,
    })
    .execute()
  return { id }
}

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'proeftuin',
  situations,
  place,
  changes: {
    vragen: {
      route: 'post /proeftuinen/{id}/gastheer',
      page: ({ id }) => paths.gastheer(id),
      api: ({ id }) => apiPaths.gastheer(id),
      in: 'wacht',
      good: () => ({ email: 'buurman@voorbeeld.test' }),
      wrong: {
        'an address elsewhere': { email: 'iemand@elders.test' },
        'no address': { email: 'niemand' },
        'of who began it': { email: 'opdrachtgever@voorbeeld.test' },
        'of a supplier': { email: 'leverancier@voorbeeld.test' },
      },
    },
    terugnemen: {
      route: 'post /proeftuinen/{id}/gastheer/terugname',
      page: ({ id }) => paths.gastheerTerugname(id),
      api: ({ id }) => apiPaths.gastheerTerugname(id),
      in: 'wacht',
      good: () => ({}),
      wrong: {},
    },
  },
}
