import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'
import { insertPlekVan } from './test-plek.ts'

/** That `inkoper` reported, confirmed and settled, and counts for the own organisation. */
export async function insertOwn(world: { t: TestApp; p: Personas }) {
  const { t, p } = world
  const { id } = p.leden.inkoper
  const [plekId, dubbelId] = [
    await insertPlekVan(world, p.organisaties.ministerie, id),
    await insertPlekVan(world, p.organisaties.ministerie, id),
  ]
  const besloten = { zelfde: true, beslotenOp: new Date(), beslotenDoorId: id }
  await t.db
    .insertInto('plekBotsing')
    .values({ plekId, dubbelId, ...besloten })
    .execute()
  const tellers = [id, p.leden.collega.id].map((lidId) => ({
    ...{ organisatieId: p.organisaties.ministerie, lidId },
    doorId: id,
  }))
  await t.db
    .insertInto('teller')
    .values(tellers)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
