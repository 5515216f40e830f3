import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import type { Zoekvraag } from './zoekvraag.ts'

const eigen = (db: Db, actor: Actor) =>
  db
    .selectFrom('zoekvraag')
    .select(['id', 'naam', 'q', 'filters', 'mail', 'teRuim', 'bekekenOp'])
    .where('lidId', '=', actor.id)

/** All that this member keeps, the last first. */
export const listZoekvragen = (db: Db, actor: Actor): Promise<Zoekvraag[]> =>
  eigen(db, actor).orderBy('aangemaaktOp', 'desc').orderBy('id').execute()

/** NotFound unless it is one's own. */
export async function findZoekvraag(db: Db, actor: Actor | null, id: string): Promise<Zoekvraag> {
  const found = actor && isUuid(id) && (await eigen(db, actor).where('id', '=', id).executeTakeFirst())
  if (!found) throw new NotFound()
  return found
}
