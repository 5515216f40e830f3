import { apiPaths, paths } from '#src/paths/index.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { oneOf } from '#test/shells/wrong.ts'

type Place = { id: string }

const situations = ['wacht', 'bevestigd'] as const

async function place(world: World, situation: string): Promise<Place> {
  const { t, p } = world
  const id = await insertProeftuin(world, { zichtbaarheid: 'netwerk', team: { hr: 'hr' } })
  await t.db
    .insertInto('gastheer')
    .values({
      proeftuinId: id,
      organisatieId: p.organisaties.ministerie,
      eigenId: p.organisaties.gemeente,
      doorId: p.leden.hr.id,
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
      good: () => ({ email: 'collega@voorbeeld.test' }),
      onPage: { email: 'vraag-email' },
      wrong: {
        'an address elsewhere': { email: 'iemand@elders.test' },
        'no address': { email: 'niemand' },
        'of who began it': { email: 'hr@voorbeeld.test' },
        'of a supplier': { email: 'leverancier@voorbeeld.test' },
      },
    },
    beslissen: {
      route: 'post /proeftuinen/{id}/gastheer/besluit',
      page: ({ id }) => paths.gastheerBesluit(id),
      api: ({ id }) => apiPaths.gastheerBesluit(id),
      in: 'wacht',
      good: () => ({ antwoord: 'ja' }),
      onPage: { antwoord: 'besluit-antwoord' },
      wrong: oneOf('antwoord'),
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
