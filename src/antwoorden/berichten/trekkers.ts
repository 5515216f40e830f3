import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Contact, Inkoop } from './bericht.ts'
import { may } from './policy.ts'
import { findContacts } from './queries.ts'

/** Enough that somebody answers. */
const meesteTrekkers = 3

/** Who of those who lead it can be written to now, and the purchase that keeps them away if the actor may know of it. */
export type Bereikbaar = { open: Contact[]; inkoop: Inkoop | null }

export async function findTrekkers(db: Db, actor: Actor, { id, team }: Proeftuin): Promise<Bereikbaar> {
  const lidIds = team
    .filter(({ rol, lidId }) => rol === 'trekker' && lidId !== actor.id)
    .slice(0, meesteTrekkers)
    .map(({ lidId }) => lidId)
  const found = await findContacts(db, actor, { lidIds, over: id })
  const trekkers = lidIds.flatMap((lidId) => found.find((one) => one.id === lidId) ?? [])
  return {
    open: trekkers.filter((one) => may.write(actor, one)),
    inkoop:
      trekkers.find((one) => one.inkoop?.id === id)?.inkoop ??
      trekkers.find((one) => one.inkoop)?.inkoop ??
      null,
  }
}
