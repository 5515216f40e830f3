import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import type { Enqueue } from '#src/platform/jobs.ts'

type Met = { db: Db; enqueue: Enqueue }
type Wie = { organisatieId: string; lidId: string }

/** Lets somebody who works there count for it, who hears it; nothing when he or she did already. NotFound for who does not. */
export async function appointTeller({ db, enqueue }: Met, actor: Actor, wie: Wie): Promise<void> {
  const collega = await db
    .selectFrom('lid as l')
    .select('l.id')
    .where('l.id', '=', wie.lidId)
    .where(
      sql<boolean>`(l.organisatie_id = ${wie.organisatieId}::uuid or exists (select from lid_organisatie x
        where x.lid_id = l.id and x.organisatie_id = ${wie.organisatieId}::uuid))`,
    )
    .where('l.toegelatenOp', 'is not', null)
    .where('l.vertrokkenOp', 'is', null)
    .forShare('l')
    .executeTakeFirst()
  if (!collega) throw new NotFound()
  const made = await db
    .insertInto('teller')
    .values({ ...wie, doorId: actor.id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('lidId')
    .executeTakeFirst()
  if (!made) return
  await note(db, actor, { ...wie, handeling: 'teller.gegeven' })
  await enqueue('stuur-teller', { ...wie, feit: 'gegeven' })
}

/** Ends it, for oneself or for another, who hears it; nothing when it had ended already. */
export async function removeTeller({ db, enqueue }: Met, actor: Actor, wie: Wie): Promise<void> {
  if (!isUuid(wie.lidId)) throw new NotFound()
  const gone = await db
    .deleteFrom('teller')
    .where('organisatieId', '=', wie.organisatieId)
    .where('lidId', '=', wie.lidId)
    .returning('lidId')
    .executeTakeFirst()
  if (!gone) return
  await note(db, actor, { ...wie, handeling: 'teller.beeindigd' })
  await enqueue('stuur-teller', { ...wie, feit: 'beeindigd' })
}

type Spoor = Wie & { handeling: 'teller.gegeven' | 'teller.beeindigd' }

const note = (db: Db, actor: Actor, { handeling, organisatieId, lidId }: Spoor) =>
  audit(db, actor, {
    handeling,
    onderwerp: 'organisatie',
    onderwerpId: organisatieId,
    bijzonderheden: { lid: lidId },
  })
