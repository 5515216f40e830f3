import { sql } from 'kysely'
import { levertErgens } from '#src/netwerk/werk/places.ts'
import { fill } from '#src/platform/places.ts'
import { isFrozen, isPreparing } from './policy.ts'

/** In a team as the supplier, now or before, of a purchase that runs or is prepared. */
export const leverancierErgens = fill(levertErgens, async ({ db }, { lidId }) => {
  const found = await db
    .selectFrom('proeftuin as p')
    .select('p.id')
    .where(sql<boolean>`(${isFrozen} or ${isPreparing})`)
    .where(
      sql<boolean>`p.id in (select t.proeftuin_id from teamlid t where t.lid_id = ${lidId} and t.rol = 'leverancier'
        union select u.proeftuin_id from oud_leverancier u where u.lid_id = ${lidId})`,
    )
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
})
