import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { isFrozen } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { lockProeftuin, noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import type { Inkoopeinde } from './muur.ts'

async function isClosedNow(db: Db, id: string): Promise<boolean> {
  const { bevroren } = await db
    .selectFrom('proeftuin as p')
    .select(isFrozen.as('bevroren'))
    .where('p.id', '=', id)
    .executeTakeFirstOrThrow()
  return bevroren
}

type Behind = { proeftuin: Proeftuin; keuze: Inkoopeinde | null; change: () => Promise<void> }

/**
 * Does what may open the wall, whoever changed what at the same moment: when it does, it was said how the purchase ended,
 * and that is kept. The forms ask for it by rules.ts.
 */
export async function changeBehindWall(db: Db, actor: Actor, { proeftuin: p, keuze, change }: Behind) {
  await lockProeftuin(db, p.id)
  const before = await isClosedNow(db, p.id)
  await change()
  if (!before || (await isClosedNow(db, p.id))) return
  if (keuze === null)
    throw new Conflict(
      'Deze proeftuin is intussen dicht, omdat er iemand wordt gekozen. Ga terug en kijk op de pagina van de proeftuin.',
    )
  await noteKeuze(db, actor, { proeftuinId: p.id, uitkomst: keuze })
}

async function noteKeuze(
  db: Db,
  actor: Actor,
  { proeftuinId, uitkomst }: { proeftuinId: string; uitkomst: Inkoopeinde },
): Promise<void> {
  await db.insertInto('keuze').values({ proeftuinId, uitkomst, doorId: actor.id }).execute()
  await noteChange(db, actor, { proeftuinId, handeling: 'keuze.bevestigd', bijzonderheden: { uitkomst } })
}
