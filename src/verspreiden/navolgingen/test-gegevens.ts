import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { insertNavolging } from './test-navolging.ts'

/** One that `inkoper` told of, for what Vonk holds on a member. */
export async function insertOwn(world: { t: TestApp; p: Personas }) {
  const navolgingId = await insertNavolging(world, { gevolgdProeftuinId: await insertProeftuin(world) })
  const doorId = world.p.leden.inkoper.id
  await world.t.db
    .insertInto('navolgingFeit')
    .values({ navolgingId, soort: 'gewerkt', op: '2026-03-01', doorId })
    .execute()
}
