import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { note, type Wie } from './changes.ts'
import type { Vraag } from './gastlink.ts'
import { isOpen } from './queries.ts'

/** What the nouns above do with a gastlink: ask, and ask no longer. */

type Nieuw = Vraag & { email: string; dagen: number }

/** A link to this address, or the open one again with a new end. Gives its id; the job sends the mail. Without an actor Vonk asks by itself. */
export async function createGastlink(
  db: Db,
  actor: Pick<Actor, 'id'> | null,
  { dagen, ...vraag }: Nieuw,
): Promise<string> {
  const doorId = actor?.id ?? null
  const verlooptOp = sql<Date>`now() + make_interval(days => ${dagen}::int)`
  const { id } = await db
    .insertInto('gastlink')
    .values({ ...vraag, doorId, verlooptOp })
    .onConflict((conflict) =>
      conflict
        .expression(sql`doel, onderwerp_id, lower(email)`)
        .where(isOpen)
        .doUpdateSet({ doorId, verlooptOp }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await note(db, actor, { link: { ...vraag, id }, handeling: 'gastlink.gemaakt' })
  return id
}

/** All that are open about this stop working: what was asked is no longer asked. */
export async function revokeGastlinks(db: Db, wie: Wie, vraag: Vraag): Promise<void> {
  const revoked = await db
    .updateTable('gastlink')
    .set({ ingetrokkenOp: sql`now()`, email: null })
    .where('doel', '=', vraag.doel)
    .where('onderwerpId', '=', vraag.onderwerpId)
    .where(isOpen)
    .returning('id')
    .execute()
  for (const { id } of revoked)
    await note(db, wie, { link: { ...vraag, id }, handeling: 'gastlink.ingetrokken' })
}
