import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit, type Handeling } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict, NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { type Identiteit, maxKoppelingen } from './koppeling.ts'

const now = sql<Date>`now()`

/** From now on this identity lets this member in; false when it is somebody's already. `actor` is null for who signs in. */
export async function addKoppeling(
  db: Db,
  { actor, lidId }: { actor: Actor | null; lidId: string },
  { issuer, subject, email, tweedeFactor }: Identiteit,
): Promise<boolean> {
  await assertRoom(db, lidId)
  const added = await db
    .insertInto('koppeling')
    .values({
      lidId,
      issuer,
      subject,
      email,
      laatstGebruiktOp: now,
      tweedeFactorOp: tweedeFactor ? now : null,
    })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return false
  await audit(db, actor, { ...lineOf('koppeling.toegevoegd', added.id), bijzonderheden: { lid: lidId } })
  return true
}

const lineOf = (handeling: Handeling, onderwerpId: string) => ({
  handeling,
  onderwerp: 'koppeling',
  onderwerpId,
})

/** The member's row is locked, so that two at once do not both take the last place. */
async function assertRoom(db: Db, lidId: string): Promise<void> {
  await db.selectFrom('lid').select('id').where('id', '=', lidId).forUpdate().execute()
  const { aantal } = await db
    .selectFrom('koppeling')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('lidId', '=', lidId)
    .executeTakeFirstOrThrow()
  if (aantal < maxKoppelingen) return
  throw new Conflict(
    `Je hebt al ${maxKoppelingen} koppelingen. Verwijder er bij Mijn Vonk eerst een die je niet meer gebruikt.`,
  )
}

/** Notes that it was used, and whether that counted as a second factor. */
export async function markUsed(db: Db, id: string, { tweedeFactor }: Identiteit): Promise<void> {
  await db
    .updateTable('koppeling')
    .set({ laatstGebruiktOp: now, ...(tweedeFactor && { tweedeFactorOp: now }) })
    .where('id', '=', id)
    .execute()
}

/** It lets nobody in from now on; not found when it is not the actor's. Gives where it was from. */
export async function removeKoppeling(db: Db, actor: Actor, id: string): Promise<string> {
  if (!isUuid(id)) throw new NotFound()
  const removed = await db
    .deleteFrom('koppeling')
    .where('id', '=', id)
    .where('lidId', '=', actor.id)
    .returning('issuer')
    .executeTakeFirst()
  if (!removed) throw new NotFound()
  await audit(db, actor, lineOf('koppeling.verwijderd', id))
  return removed.issuer
}
