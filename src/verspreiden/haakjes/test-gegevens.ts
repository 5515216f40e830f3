import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { insertHaakje } from './test-haakje.ts'

/** One that `inkoper` made and copied, for what Vonk holds on a member. */
export async function insertOwn(world: { t: TestApp; p: Personas }) {
  const haakjeId = await insertHaakje(world, { proeftuinId: await insertProeftuin(world) })
  const lidId = world.p.leden.inkoper.id
  await world.t.db.insertInto('haakjeKopie').values({ haakjeId, lidId }).execute()
}
