import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { lockProeftuin, noteChange } from '#src/proeftuinen/proeftuin/queries.ts'

type Overgave = { proeftuin: Proeftuin; lidId: string; boodschap: string }

/** Dated, so that it is visible where a proeftuin lies still. Gives the id of the new turn. */
export async function handOver(
  db: Db,
  actor: Actor,
  { proeftuin, lidId, boodschap }: Overgave,
): Promise<string> {
  await lockProeftuin(db, proeftuin.id)
  await db
    .updateTable('estafette')
    .set({ tot: sql`now()` })
    .where('proeftuinId', '=', proeftuin.id)
    .where('tot', 'is', null)
    .execute()
  const { id } = await db
    .insertInto('estafette')
    .values({ proeftuinId: proeftuin.id, lidId, boodschap, doorId: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  const bijzonderheden = { lid: lidId }
  await noteChange(db, actor, {
    proeftuinId: proeftuin.id,
    handeling: 'estafette.overgegeven',
    bijzonderheden,
  })
  return id
}
