import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { today } from '#src/platform/today.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Afspraak } from './afspraak.ts'
import { listGeteld } from './geteld.ts'
import { type Levering, leveringVan } from './levering.ts'
import { may } from './policy.ts'

/** What came of each of these, in their order; null where nothing is counted, or the actor does not read it. */
export async function geleverd(
  db: Db,
  actor: Actor | null,
  { p, afspraken }: { p: Zicht & { id: string }; afspraken: Afspraak[] },
): Promise<(Levering | null)[]> {
  const leest = (afspraak: Afspraak) => may.readLevering(actor, p, afspraak)
  const plekken = afspraken.some(leest) ? await listGeteld(db, [p.id]) : []
  return afspraken.map((afspraak) => (leest(afspraak) ? leveringVan(afspraak, plekken, today()) : null))
}
