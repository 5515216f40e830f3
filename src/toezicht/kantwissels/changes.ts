import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit, type Handeling } from '#src/platform/audit.ts'
import type { Kant } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import type { Partij, Voorstel } from './kantwissel.ts'

const now = sql<Date>`now()`

/** Until the transaction ends nobody comes to work there, or goes: what was shown is what happens. */
export const lockPartij = (db: Db, id: string) =>
  sql`select from organisatie where id::text = ${id} for update`.execute(db)

/** Waits for a second person from now on; gives its id. Conflict when something waits already. */
export async function propose(
  db: Db,
  actor: Actor,
  { partij, naar, reden }: { partij: Partij; naar: Kant; reden: string },
): Promise<string> {
  const proposed = await db
    .insertInto('kantwissel')
    .values({ organisatieId: partij.id, van: partij.kant, naar, reden, doorId: actor.id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!proposed) throw new Conflict('Er ligt al een voorstel voor deze organisatie. Bekijk dat eerst.')
  const { id } = proposed
  await write(db, actor, {
    handeling: 'kantwissel.voorgesteld',
    id,
    organisatieId: partij.id,
    van: partij.kant,
    naar,
  })
  return id
}

const ended = 'Dit voorstel is intussen bevestigd of ingetrokken. Bekijk hoe het nu is.'

const close = async (db: Db, { id }: Voorstel, end: Record<string, unknown>) => {
  const closed = await db
    .updateTable('kantwissel')
    .set(end)
    .where('id', '=', id)
    .where('bevestigdOp', 'is', null)
    .where('ingetrokkenOp', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!closed) throw new Conflict(ended)
}

/** The only way to the other side: the database refuses any other. Triggers remember who stood with the suppliers. */
export async function confirm(db: Db, actor: Actor, voorstel: Voorstel): Promise<void> {
  await close(db, voorstel, { bevestigdOp: now, bevestigdDoorId: actor.id })
  const changed = await db
    .updateTable('organisatie')
    .set({ kant: voorstel.naar })
    .where('id', '=', voorstel.organisatieId)
    .where('kant', '=', voorstel.van)
    .returning('id')
    .executeTakeFirst()
  if (!changed) throw new Conflict(ended)
  await write(db, actor, { handeling: 'kantwissel.bevestigd', ...voorstel })
}

export async function withdraw(db: Db, actor: Actor, voorstel: Voorstel): Promise<void> {
  await close(db, voorstel, { ingetrokkenOp: now, ingetrokkenDoorId: actor.id })
  await write(db, actor, { handeling: 'kantwissel.ingetrokken', ...voorstel })
}

type Written = Pick<Voorstel, 'id' | 'organisatieId' | 'van' | 'naar'> & { handeling: Handeling }

const write = (db: Db, actor: Actor, { handeling, id, organisatieId, van, naar }: Written) =>
  audit(db, actor, {
    handeling,
    onderwerp: 'organisatie',
    onderwerpId: organisatieId,
    bijzonderheden: { kantwissel: id, van, naar },
  })
