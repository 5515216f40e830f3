import { randomUUID } from 'node:crypto'
import { apiPaths, paths } from '#src/paths/index.ts'
import type { Shells, World } from '#test/shells/change.ts'

type Place = { id: string; collega: string; vreemde: string }

/** So many organisations somebody works for at once. */
const hoogstens = 4

/** An organisation of its own, for which a known member works beside the own one: the same twice. */
async function place({ t, p }: World, situation: string): Promise<Place> {
  const collega = p.leden.collega.id
  const { id } = await t.db
    .insertInto('organisatie')
    .values({ naam: 'Dienst Proeftelling', soort: 'gemeente' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const eerder = await t.db
    .selectFrom('lidOrganisatie')
    .select('organisatieId')
    .where('lidId', '=', collega)
    .orderBy('sinds', 'desc')
    .offset(hoogstens - 1)
    .execute()
  for (const { organisatieId } of eerder)
    await t.db
      .deleteFrom('lidOrganisatie')
      .where('lidId', '=', collega)
      .where('organisatieId', '=', organisatieId)
      .execute()
  await t.db.insertInto('lidOrganisatie').values({ lidId: collega, organisatieId: id }).execute()
  if (situation === 'telt')
    await t.db.insertInto('teller').values({ lidId: collega, organisatieId: id }).execute()
  return { id, collega, vreemde: p.leden.hr.id }
}

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'organisatie',
  situations: ['niemand', 'telt'],
  place,
  by: 'adviesteam',
  changes: {
    aanwijzen: {
      route: 'post /organisaties/{id}/tellers',
      page: ({ id }) => paths.tellers(id),
      api: ({ id }) => apiPaths.tellers(id),
      in: 'niemand',
      good: ({ collega }) => ({ lid: collega }),
      wrong: {
        'who works elsewhere': ({ vreemde }) => ({ lid: vreemde }),
        'who is not there': () => ({ lid: randomUUID() }),
        'no id': { lid: 'x' },
      },
    },
    weghalen: {
      route: 'delete /organisaties/{id}/tellers/{lid}',
      page: ({ id, collega }) => paths.tellerVerwijdering(id, collega),
      api: ({ id, collega }) => apiPaths.teller(id, collega),
      in: 'telt',
      good: () => ({}),
      wrong: {},
    },
  },
}
