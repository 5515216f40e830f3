import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'

/** One that `inkoper` sent, and got too, for what Vonk holds on a member. */
export async function insertOwn(world: { t: TestApp; p: Personas }) {
  const { t, p } = world
  const werkwijzeId = await insertWerkwijze(world, { titel: 'Waar je op gewezen wordt' })
  const lidId = p.leden.inkoper.id
  const { id: duwtjeId } = await t.db
    .insertInto('duwtje')
    .values({ werkwijzeId, organisatieId: p.organisaties.ministerie, doorId: lidId, regel: 'Kijk eens.' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db.insertInto('duwtjeOntvanger').values({ duwtjeId, lidId }).execute()
}
