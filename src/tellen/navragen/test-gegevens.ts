import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'

/** That `inkoper` was asked. */
export async function insertOwn({ t, p }: { t: TestApp; p: Personas }) {
  await t.db.insertInto('navraag').values({ lidId: p.leden.inkoper.id }).execute()
}
