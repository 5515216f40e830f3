import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit, type Handeling } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { hashOf, newToken } from '#src/platform/tokens.ts'
import type { Gastlink, Vraag } from './gastlink.ts'
import { isOpen } from './queries.ts'

export type Wie = Pick<Actor, 'id'> | null
type Spoor = { link: Vraag & { id: string }; handeling: Handeling }

/** In the trail stands that it happened and of which link, never the address. */
export const note = (db: Db, wie: Wie, { link, handeling }: Spoor) =>
  audit(db, wie, {
    handeling,
    onderwerp: 'gastlink',
    onderwerpId: link.id,
    bijzonderheden: { doel: link.doel, van: link.onderwerpId },
  })

/** A key for one mail; those before it keep working, for a reminder must not break the first. */
export async function issueSleutel(db: Db, gastlinkId: string): Promise<string> {
  const token = newToken()
  await db
    .insertInto('gastlinkSleutel')
    .values({ tokenHash: hashOf(token), gastlinkId })
    .execute()
  return token
}

/** The first time only, so that a mail scanner does not fill the trail. */
export async function noteOpened(db: Db, wie: Wie, link: Gastlink): Promise<void> {
  const first = await db
    .updateTable('gastlink')
    .set({ geopendOp: sql`now()` })
    .where('id', '=', link.id)
    .where('geopendOp', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (first) await note(db, wie, { link, handeling: 'gastlink.geopend' })
}

/** It is used up, and forgets the address. */
export async function noteUsed(db: Db, wie: Wie, link: Gastlink): Promise<void> {
  await db
    .updateTable('gastlink')
    .set({ gebruiktOp: sql`now()`, email: null })
    .where('id', '=', link.id)
    .execute()
  await note(db, wie, { link, handeling: 'gastlink.gebruikt' })
}

/** To another address, or to nobody. The new link ends when this one would have. Gives its id. */
export async function passOn(db: Db, link: Gastlink, email: string | null): Promise<string | null> {
  await db
    .updateTable('gastlink')
    .set({ doorgegevenOp: sql`now()`, email: null })
    .where('id', '=', link.id)
    .execute()
  await note(db, null, { link, handeling: 'gastlink.doorgegeven' })
  if (email === null) return null
  const { doel, onderwerpId, doorId, verlooptOp } = link
  const { id } = await db
    .insertInto('gastlink')
    .values({ doel, onderwerpId, doorId, verlooptOp, email, vorigeId: link.id, keer: link.keer + 1 })
    .onConflict((conflict) =>
      conflict.expression(sql`doel, onderwerp_id, lower(email)`).where(isOpen).doUpdateSet({ verlooptOp }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Of links that ended a month ago nobody needs the address. */
export const forgetAddresses = (db: Db) =>
  db
    .updateTable('gastlink')
    .set({ email: null })
    .where('email', 'is not', null)
    .where('verlooptOp', '<', sql<Date>`now() - interval '30 days'`)
    .execute()
