import { type Kysely, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'

/** Whether the actor set up a second factor before. */
export async function hasFactor(db: Kysely<DB>, actor: Actor): Promise<boolean> {
  const { rows } = await sql<{ er: boolean }>`
    select exists (select from passkey where lid_id = ${actor.id}) as er`.execute(db)
  return rows[0]?.er === true
}
