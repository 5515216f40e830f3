import { randomUUID } from 'node:crypto'
import { apiPaths, paths } from '#src/paths/index.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Shells, World } from '#test/shells/change.ts'

/** A plek that the supplier reported of the ministerie, for which the lead counts, and the fact that it began with. */
type Place = { id: string; feit: string; organisatie: string }

async function place(world: World, situation: string): Promise<Place> {
  const { t, p } = world
  const { ministerie, leverancier } = p.organisaties
  await t.db
    .insertInto('teller')
    .values({ lidId: p.leden.inkoper.id, organisatieId: ministerie })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { id } = await t.db
    .insertInto('plek')
    .values({
      ...{ proeftuinId: await insertProeftuin(world), koperId: ministerie, werkgeverId: leverancier },
      ...{ voorId: leverancier, label: 'plek 1', vorm: 'inkoop_van_dienst' },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: feit } = await t.db
    .insertInto('plekFeit')
    .values({ plekId: id, soort: 'geplaatst', op: '2026-01-01', minuten: 1440, voorId: leverancier })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (situation === 'bevestigd')
    await t.db
      .insertInto('plekBevestiging')
      .values({ feitId: feit, organisatieId: ministerie, klopt: true })
      .execute()
  return { id, feit, organisatie: ministerie }
}

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'plek',
  situations: ['nieuw', 'bevestigd'],
  place,
  changes: {
    bevestigen: {
      route: 'post /organisaties/{id}/plekbevestigingen',
      page: ({ organisatie }) => paths.bevestigen(organisatie),
      api: ({ organisatie }) => apiPaths.plekbevestigingen(organisatie),
      in: 'nieuw',
      good: ({ feit }) => ({ feiten: [feit], antwoord: 'klopt', plek: null }),
      right: { 'a no': { antwoord: 'klopt_niet' }, 'of one plek': ({ id }) => ({ plek: id }) },
      wrong: {
        'about nothing': { feiten: [] },
        'about what is not there': ({ feit }) => ({ feiten: [feit, randomUUID()] }),
        'another answer': { antwoord: 'misschien' },
        'of another plek': () => ({ plek: randomUUID() }),
      },
    },
  },
}
