import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'
import { insertZoekvraag } from './test-zoekvraag.ts'

/** One of `inkoper`, for what Vonk holds on a member. */
export async function insertOwn({ t, p }: { t: TestApp; p: Personas }) {
  await insertZoekvraag({ t }, { lidId: p.leden.inkoper.id })
}
