import { type Kysely, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import type { Profiel } from './lid.ts'

/** Saves the actor's own profile; false when it was changed since `versie`, and then nothing is saved. */
export async function saveProfiel(db: Kysely<DB>, actor: Actor, profiel: Profiel): Promise<boolean> {
  const { versie, ...fields } = profiel
  const saved = await db
    .updateTable('lid')
    .set({ ...fields, versie: sql`versie + 1` })
    .where('id', '=', actor.id)
    .where('versie', '=', versie)
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}
