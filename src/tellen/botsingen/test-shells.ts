import { randomUUID } from 'node:crypto'
import { apiPaths, paths } from '#src/paths/index.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Shells, World } from '#test/shells/change.ts'

type Place = { id: string }

/** Reported by the host and by who employs there; of who may change it somebody counts for the host. */
async function place(world: World, situation: string): Promise<Place> {
  const { t, p } = world
  const { ministerie, leverancier } = p.organisaties
  await t.db
    .insertInto('teller')
    .values({ lidId: p.leden.inkoper.id, organisatieId: ministerie })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const proeftuinId = await insertProeftuin(world)
  const plek = { proeftuinId, koperId: ministerie, werkgeverId: leverancier, label: 'plek 1' }
  const [een, ander] = await t.db
    .insertInto('plek')
    .values(
      [ministerie, leverancier].map((voorId) => ({ ...plek, voorId, vorm: 'inkoop_van_dienst' as const })),
    )
    .returning('id')
    .execute()
  const besloten = { zelfde: false, beslotenOp: new Date(), beslotenDoorId: p.leden.leverancier.id }
  return t.db
    .insertInto('plekBotsing')
    .values({
      plekId: een?.id ?? '',
      dubbelId: ander?.id ?? '',
      ...(situation === 'besloten' && besloten),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'plek_botsing',
  situations: ['open', 'besloten'],
  place,
  changes: {
    beslissen: {
      route: 'post /botsingen/besluit',
      page: () => paths.botsingbesluit(),
      api: () => apiPaths.botsingbesluit(),
      in: 'open',
      good: ({ id }) => ({ botsingen: [id], besluit: 'zelfde' }),
      right: { 'that they are two': { besluit: 'twee' } },
      wrong: {
        'about nothing': { botsingen: [] },
        'about what is not there': ({ id }) => ({ botsingen: [id, randomUUID()] }),
        'another answer': { besluit: 'misschien' },
        'no answer': { besluit: undefined },
      },
    },
  },
}
