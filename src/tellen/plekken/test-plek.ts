import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

type World = { t: TestApp; p: Personas }

/** One in which this organisation is everything that it can be, and said what it can; a fact of another it confirmed. */
export async function insertPlekVan(world: World, organisatieId: string, doorId: string): Promise<string> {
  const { t, p } = world
  const proeftuinId = await insertProeftuin(world)
  const { id: plekId } = await t.db
    .insertInto('plek')
    .values({
      ...{ proeftuinId, label: 'plek 1', vorm: 'detachering', doorId },
      ...{ koperId: organisatieId, werkgeverId: organisatieId, inlenerId: organisatieId },
      voorId: organisatieId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const feit = { plekId, minuten: 1440, doorId }
  await t.db
    .insertInto('plekFeit')
    .values({ ...feit, soort: 'geplaatst', op: '2026-01-01', voorId: organisatieId })
    .execute()
  const { id: feitId } = await t.db
    .insertInto('plekFeit')
    .values({ ...feit, soort: 'uren', op: '2026-02-01', voorId: p.organisaties.concurrent })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db.insertInto('plekBevestiging').values({ feitId, organisatieId, doorId, klopt: true }).execute()
  return plekId
}
