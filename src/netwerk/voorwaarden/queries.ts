import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { huidig } from './voorwaarden.ts'

export type Akkoord = { versie: number; op: Date }

/** What a member accepted last: none, an earlier version, or the one that holds now. One look-up by key. */
export type Akkoordstand = 'geen' | 'eerder' | 'huidig'

export async function findAkkoordstand(db: Db, lidId: string): Promise<Akkoordstand> {
  const last = await db
    .selectFrom('voorwaardenAkkoord')
    .select('versie')
    .where('lidId', '=', lidId)
    .orderBy('versie', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return 'geen'
  return last.versie < huidig.versie ? 'eerder' : 'huidig'
}

/** What this member accepted and when, last first. */
export const listAkkoorden = (db: Db, actor: Actor): Promise<Akkoord[]> =>
  db
    .selectFrom('voorwaardenAkkoord')
    .select(['versie', 'op'])
    .where('lidId', '=', actor.id)
    .orderBy('versie', 'desc')
    .execute()
