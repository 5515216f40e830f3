import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import type { Besluit } from './botsing.ts'

/** Says of each whether it is one place; what was said of it already changes nothing. Said again, the last holds. */
export async function settleBotsingen(
  db: Db,
  actor: Actor,
  { botsingen, besluit }: { botsingen: string[]; besluit: Besluit },
): Promise<void> {
  const zelfde = besluit === 'zelfde'
  const settled = await db
    .updateTable('plekBotsing')
    .set({ zelfde, beslotenOp: sql`now()`, beslotenDoorId: actor.id })
    .where('id', 'in', botsingen)
    .where(sql<boolean>`zelfde is distinct from ${zelfde}::boolean`)
    .returning('id')
    .execute()
  for (const { id } of settled)
    await audit(db, actor, {
      handeling: 'plekbotsing.besloten',
      onderwerp: 'plek_botsing',
      onderwerpId: id,
      bijzonderheden: { besluit },
    })
}
