import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'

type World = { t: Pick<TestApp, 'db'>; p: Pick<Personas, 'leden'> }
type Wanted = { koperId: string; cpvHoofd?: string; eindigtOp?: string }

/** A contract that runs, of parks unless it says otherwise, straight into the database. */
export async function insertContract({ t, p }: World, wanted: Wanted): Promise<void> {
  await t.db
    .insertInto('aanbesteding')
    .values({
      titel: 'Onderhoud van parken',
      cpvHoofd: '77310000',
      zichtbaarheid: 'openbaar',
      doorId: p.leden.inkoper.id,
      gepubliceerdOp: '2025-01-01',
      gunningsbeslissingOp: '2025-03-01',
      definitiefOp: '2025-03-21',
      begintOp: '2025-04-01',
      eindigtOp: '2099-01-01',
      ...wanted,
    })
    .execute()
}
