import { insertPlekVan } from '#src/tellen/plekken/test-plek.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'

/** That `inkoper` drew, and checked. */
export async function insertOwn(world: { t: TestApp; p: Personas }) {
  const { t, p } = world
  const doorId = p.leden.inkoper.id
  const plekId = await insertPlekVan(world, p.organisaties.ministerie, doorId)
  const { id: steekproefId } = await t.db
    .insertInto('steekproef')
    .values({ kwartaal: '2026-K1', zaad: 'eigen', aantal: 1, uit: 1, doorId })
    .returning('id')
    .executeTakeFirstOrThrow()
  const nagegaan = { uitkomst: 'klopt' as const, nagegaanOp: '2026-05-01', opgeschrevenOp: new Date() }
  await t.db
    .insertInto('steekproefPlek')
    .values({ steekproefId, plekId, volgorde: 1, doorId, ...nagegaan })
    .execute()
}
