import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { isBarred, isInTeam, may as mayProeftuin, openTo } from '#src/proeftuinen/policy.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin.ts'
import type { Aantekening } from './aantekening.ts'

export const may = {
  add: (actor: Actor | null, p: Zicht) => mayProeftuin.write(actor, p),
  /** Its author, and who leads the proeftuin. */
  correct: (actor: Actor | null, p: Zicht, a: Pick<Aantekening, 'doorId'>) =>
    mayProeftuin.write(actor, p) && (actor?.id === a.doorId || mayProeftuin.edit(actor, p)),
}

/**
 * may.readPart of the proeftuin in SQL, for aantekeningen of all proeftuinen that have begun, over `proeftuin as p`;
 * `column` holds the visibility. policy.test.ts proves that the two agree.
 */
export function isReadable(actor: Actor | null, column: string) {
  const zicht = sql.ref(column)
  const open = openTo(actor).filter((one) => one !== 'team')
  const reaches = sql`${zicht} = any(${open}::zichtbaarheid[])`
  const inside = actor === null ? reaches : sql`(${reaches} or ${isInTeam(actor)})`
  return sql<boolean>`(p.gestart_op is not null and p.weggehaald_op is null
    and (${zicht} = 'openbaar' or (${inside} and not ${isBarred(actor)})))`
}
