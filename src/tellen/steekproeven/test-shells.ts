import { randomUUID } from 'node:crypto'
import { apiPaths, paths } from '#src/paths/index.ts'
import { insertPlekVan } from '#src/tellen/plekken/test-plek.ts'
import type { Given, Shells, World } from '#test/shells/change.ts'

type Place = { id: string; plek: string }

/** One of a quarter long ago, in which nothing counted. */
async function place(world: World): Promise<Place> {
  const { t, p } = world
  const plek = await insertPlekVan(world, p.organisaties.ministerie, p.leden.inkoper.id)
  const { id } = await t.db
    .insertInto('steekproef')
    .values({ kwartaal: '2020-K1', zaad: randomUUID(), aantal: 1, uit: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db.insertInto('steekproefPlek').values({ steekproefId: id, plekId: plek, volgorde: 1 }).execute()
  return { id, plek }
}

/** On the page what is empty is sent so. */
const asForm = ({ plekken, ...rest }: Given): Given => ({
  ...rest,
  plekken: (plekken as Given[]).map((one) =>
    Object.fromEntries(Object.entries(one).map(([naam, waarde]) => [naam, waarde ?? ''])),
  ),
})

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'steekproef',
  situations: ['getrokken'],
  place,
  by: 'adviesteam',
  changes: {
    trekken: {
      route: 'post /steekproeven',
      page: () => paths.steekproeven(),
      api: () => apiPaths.steekproeven(),
      in: 'getrokken',
      never: true,
      begins: true,
      good: () => ({ kwartaal: '2019-K1', zaad: 'een zaad', aantal: 3 }),
      wrong: {
        'of no quarter': { kwartaal: '2026' },
        'of a quarter to come': { kwartaal: '2099-K1' },
        'without a seed': { zaad: '' },
        none: { aantal: 0 },
        'too many': { aantal: 201 },
      },
    },
    opschrijven: {
      route: 'post /steekproeven/{id}/uitkomsten',
      page: ({ id }) => paths.steekproefuitkomsten(id),
      api: ({ id }) => apiPaths.steekproefuitkomsten(id),
      in: 'getrokken',
      asForm,
      good: ({ plek }) => ({ plekken: [{ plek, uitkomst: 'klopt', op: '2026-05-01' }] }),
      wrong: {
        'without a day': ({ plek }) => ({ plekken: [{ plek, uitkomst: 'klopt', op: null }] }),
        'of what was not drawn': () => ({
          plekken: [{ plek: randomUUID(), uitkomst: 'klopt', op: '2026-05-01' }],
        }),
      },
    },
  },
}
