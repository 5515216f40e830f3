import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit, type Handeling } from '#src/platform/audit.ts'
import type { Nagekeken } from '#src/platform/bestand/ontvangen.ts'
import type { Db } from '#src/platform/db.ts'
import { lock } from '#src/platform/lock.ts'
import { hoogstens, type Stuk } from './bijlage.ts'
import type { Gevonden } from './queries.ts'

type Nieuw = { id: string; stuk: Stuk; bestand: Nagekeken & { grootte: number; kenmerk: string } }

/** False when there are as many as there can be; then nothing is written. */
export async function addBijlage(db: Db, actor: Actor, { id, stuk, bestand }: Nieuw): Promise<boolean> {
  await lock(db, `bijlage ${stuk.id}`)
  if ((await countThere(db, stuk)) >= hoogstens) return false
  const { soort: bestandsoort, naam, grootte, kenmerk } = bestand
  await db
    .insertInto('bijlage')
    .values({
      id,
      bestandsoort,
      naam,
      grootte,
      kenmerk,
      soort: stuk.soort,
      onderwerpId: stuk.id,
      binnenId: stuk.binnen.id,
      doorId: actor.id,
    })
    .execute()
  await note(db, actor, { handeling: 'bijlage.toegevoegd', stuk, id })
  return true
}

/** With what was taken out of sight: that may come back. */
async function countThere(db: Db, { soort, id }: Stuk): Promise<number> {
  const { aantal } = await db
    .selectFrom('bijlage')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('soort', '=', soort)
    .where('onderwerpId', '=', id)
    .where('verwijderdOp', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(aantal)
}

/** Gone for everybody; a job clears its bytes away once that is certain. */
export async function removeBijlage(
  db: Db,
  actor: Actor,
  { bijlage: { id }, stuk }: Gevonden,
): Promise<void> {
  const removed = await db
    .updateTable('bijlage')
    .set({ verwijderdOp: sql`now()`, verwijderdDoorId: actor.id })
    .where('id', '=', id)
    .where('verwijderdOp', 'is', null)
    .executeTakeFirst()
  if (removed.numUpdatedRows > 0n) await note(db, actor, { handeling: 'bijlage.verwijderd', stuk, id })
}

type Noted = { handeling: Handeling; stuk: Stuk; id: string }

const note = (db: Db, actor: Actor, { handeling, stuk, id }: Noted) =>
  audit(db, actor, {
    handeling,
    onderwerp: stuk.binnen.soort,
    onderwerpId: stuk.binnen.id,
    bijzonderheden: { bijlage: id, [stuk.soort]: stuk.id },
  })
