import { sql } from 'kysely'
import { apiPaths, paths } from '#src/paths/index.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Given, Shells, World } from '#test/shells/change.ts'

type Place = { id: string; plek: string }

/** Asked of the lead, about a place that he or she reported; each on a day of its own. */
let dag = 0

async function place(world: World, situation: string): Promise<Place> {
  const { t, p } = world
  const { ministerie } = p.organisaties
  const { id: plek } = await t.db
    .insertInto('plek')
    .values({
      ...{ proeftuinId: await insertProeftuin(world), werkgeverId: ministerie, voorId: ministerie },
      ...{ label: 'plek 1', vorm: 'dienstverband', doorId: p.leden.inkoper.id },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const begin = '2026-01-01'
  await t.db
    .insertInto('plekFeit')
    .values({ plekId: plek, soort: 'geplaatst', op: begin, minuten: 1440, voorId: ministerie })
    .execute()
  dag += 1
  const { id } = await t.db
    .insertInto('navraag')
    .values({
      lidId: p.leden.inkoper.id,
      dag: sql<string>`current_date - ${dag}::int`,
      beantwoordOp: situation === 'beantwoord' ? new Date() : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db
    .insertInto('navraagPlek')
    .values({ navraagId: id, plekId: plek, na: 3, begin, voorId: ministerie })
    .execute()
  return { id, plek }
}

const nee = { er: 'nee', op: '2026-02-01', reden: 'werk_hield_op' }
const antwoord =
  (over: Given) =>
  ({ plek }: Place): Given => ({ plekken: [{ plek, er: 'ja', op: null, reden: null, ...over }] })

/** On the page what is empty is sent so. */
const asForm = ({ plekken, ...rest }: Given): Given => ({
  ...rest,
  plekken: (plekken as Given[]).map((one) =>
    Object.fromEntries(Object.entries(one).map(([naam, waarde]) => [naam, waarde ?? ''])),
  ),
})

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'plek',
  situations: ['open', 'beantwoord'],
  place,
  changes: {
    antwoorden: {
      route: 'post /navragen/{id}/antwoord',
      page: ({ id }) => paths.navraagantwoord(id),
      api: ({ id }) => apiPaths.navraagantwoord(id),
      in: 'open',
      asForm,
      good: antwoord({}),
      right: { 'that it ended': antwoord(nee) },
      wrong: {
        'neither yes nor no': antwoord({ er: null }),
        'a no without a day': antwoord({ ...nee, op: null }),
        'a no without a reason': antwoord({ ...nee, reden: null }),
        'an end before it began': antwoord({ ...nee, op: '2025-01-01' }),
      },
    },
  },
}
