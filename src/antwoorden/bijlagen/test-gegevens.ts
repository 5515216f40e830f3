import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { insertBijlage } from './test-bijlage.ts'

/** One that `inkoper` added, and one that he or she took away. */
export async function insertOwn(world: { t: TestApp; p: Personas }) {
  const id = await insertProeftuin(world)
  const where = { soort: 'proeftuin', onderwerpId: id, binnenId: id } as const
  await insertBijlage(world, where)
  const weg = await insertBijlage(world, where)
  await world.t.db
    .updateTable('bijlage')
    .set({ verwijderdOp: new Date(), verwijderdDoorId: world.p.leden.inkoper.id })
    .where('id', '=', weg)
    .execute()
}
