import type { Zichtbaarheid } from '#src/platform/zichtbaarheid.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas, TestOrganisatie } from '#test/personas.ts'

type World = { t: Pick<TestApp, 'db'>; p: Pick<Personas, 'leden' | 'organisaties'> }
type Wanted = {
  gevolgdProeftuinId?: string
  werkwijzeId?: string
  haakjeId?: string
  /** In which they do it. */
  proeftuinId?: string
  van?: TestOrganisatie
  volgtId?: string
  bij?: string
  begonnenOp?: string
  zichtbaarheid?: Zichtbaarheid
}

/** One of `inkoper`, straight into the database. Gives its id. */
export async function insertNavolging(
  { t, p }: World,
  { van = 'gemeente', ...wanted }: Wanted,
): Promise<string> {
  const { id } = await t.db
    .insertInto('navolging')
    .values({
      organisatieId: p.organisaties[van],
      doorId: p.leden.inkoper.id,
      begonnenOp: '2026-02-01',
      zichtbaarheid: 'openbaar',
      ...wanted,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
