import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'

/** A visit of `inkoper`, and something that he or she put off. */
export async function insertOwn({ t, p }: { t: TestApp; p: Personas }) {
  const lidId = p.leden.inkoper.id
  await t.db.insertInto('bezoek').values({ lidId }).execute()
  await t.db.insertInto('uitstel').values({ lidId, soort: 'proeftuin', dingId: lidId }).execute()
}
