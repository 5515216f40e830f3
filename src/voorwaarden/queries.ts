import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/web/context.ts'
import { huidig } from './voorwaarden.ts'

export type Akkoord = { versie: number; op: Date }

/** Whether this member accepted the version that holds now: one look-up by key. */
export async function hasAccepted(db: Db, lidId: string): Promise<boolean> {
  const found = await db
    .selectFrom('voorwaardenAkkoord')
    .select('versie')
    .where('lidId', '=', lidId)
    .where('versie', '=', huidig.versie)
    .executeTakeFirst()
  return found !== undefined
}

/** What this member accepted and when, last first. */
export const listAkkoorden = (db: Db, actor: Actor): Promise<Akkoord[]> =>
  db
    .selectFrom('voorwaardenAkkoord')
    .select(['versie', 'op'])
    .where('lidId', '=', actor.id)
    .orderBy('versie', 'desc')
    .execute()
