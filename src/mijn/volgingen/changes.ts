import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { columnOf } from './queries.ts'
import { type Doel, hoogstens } from './volging.ts'

type Wat = Pick<Doel, 'soort' | 'id'>

/** Once is enough: following what is followed changes nothing. */
export async function follow(db: Db, actor: Actor, { soort, id }: Wat): Promise<void> {
  await sql`select from lid where id = ${actor.id} for no key update`.execute(db)
  const { aantal } = await db
    .selectFrom('volging')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('lidId', '=', actor.id)
    .executeTakeFirstOrThrow()
  if (aantal >= hoogstens)
    throw new Conflict(`Je volgt al ${hoogstens} dingen. Laat er eerst een los, op ‘Wat je volgt’.`)
  await db
    .insertInto('volging')
    .values({ lidId: actor.id, [columnOf[soort]]: id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Nothing happens when it was not followed, and nobody learns whether it is there. */
export async function unfollow(db: Db, actor: Actor, { soort, id }: Wat): Promise<void> {
  await db.deleteFrom('volging').where('lidId', '=', actor.id).where(columnOf[soort], '=', id).execute()
}
