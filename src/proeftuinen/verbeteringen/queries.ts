import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Verbetering } from './verbetering.ts'

/** Newest first; of what may be read now, only what this actor could read then. */
export async function listVerbeteringen(
  db: Db,
  actor: Actor | null,
  proeftuin: Proeftuin,
): Promise<Verbetering[]> {
  const rows = await db
    .selectFrom('verbetering as v')
    .innerJoin('lid as l', 'l.id', 'v.doorId')
    .select(['v.veld', 'v.tekst', 'v.zichtbaarheid', 'v.op', 'l.naam as door'])
    .where('v.proeftuinId', '=', proeftuin.id)
    .orderBy('v.op', 'desc')
    .orderBy('v.veld')
    .limit(200)
    .execute()
  return rows
    .filter(({ zichtbaarheid }) => may.read(actor, { ...proeftuin, zichtbaarheid }))
    .map(({ zichtbaarheid: _, ...rest }) => rest as Verbetering)
}
