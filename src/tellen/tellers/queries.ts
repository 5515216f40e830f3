import { sql } from 'kysely'
import { openTo } from '#src/netwerk/leden/policy.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Teller } from './teller.ts'

/** Who counts for it, the longest first; for members only. Where a function is for a team alone, it is left out. */
export async function listTellers(db: Db, actor: Actor | null, organisatieId: string): Promise<Teller[]> {
  if (!isLid(actor)) return []
  return db
    .selectFrom('teller as t')
    .innerJoin('lid as l', 'l.id', 't.lidId')
    .select(['t.lidId', 'l.naam', 't.sinds'])
    .select(
      sql<string>`case when l.functie_zicht = any(${openTo(actor)}::zichtbaarheid[]) then l.functie else '' end`.as(
        'functie',
      ),
    )
    .select(sql<boolean>`l.organisatie_id is distinct from t.organisatie_id`.as('ook'))
    .where('t.organisatieId', '=', organisatieId)
    .orderBy('t.sinds')
    .orderBy('l.id')
    .limit(200)
    .execute()
}

/** Whether this member counts for it. */
export async function isTellerVan(
  db: Db,
  lidId: string | undefined,
  organisatieId: string,
): Promise<boolean> {
  if (!lidId) return false
  const found = await db
    .selectFrom('teller')
    .select('lidId')
    .where('organisatieId', '=', organisatieId)
    .where('lidId', '=', lidId)
    .executeTakeFirst()
  return found !== undefined
}
