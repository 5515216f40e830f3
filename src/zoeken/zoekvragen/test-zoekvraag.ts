import { sql } from 'kysely'
import type { TestApp } from '#test/app.ts'

type Wanted = {
  lidId: string
  q?: string
  filters?: string
  naam?: string
  mail?: 'dagelijks' | 'wekelijks' | 'nooit'
}

/** One that is due, straight into the database, with nothing seen. Gives its id. */
export async function insertZoekvraag({ t }: { t: Pick<TestApp, 'db'> }, wanted: Wanted): Promise<string> {
  const { id } = await t.db
    .insertInto('zoekvraag')
    .values({
      naam: 'Wat ik zoek',
      q: 'vloeren boenen',
      mail: 'dagelijks',
      bekekenOp: sql<Date>`now() - interval '30 days'`,
      ...wanted,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
