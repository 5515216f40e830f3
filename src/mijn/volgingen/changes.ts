import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { hoogstens } from './volging.ts'

/** By its id, or its code, in the column of its kind. */
type Wat = { kolom: string; id: string }

/** Once is enough: following what is followed changes nothing. */
export async function follow(db: Db, actor: Actor, { kolom, id }: Wat): Promise<void> {
  await sql`select from lid where id = ${actor.id} for no key update`.execute(db)
  const { aantal } = await db
    .selectFrom('volging')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('lidId', '=', actor.id)
    .executeTakeFirstOrThrow()
  if (aantal >= hoogstens)
    throw new Conflict(`Je volgt al ${hoogstens} dingen. Laat er eerst een los, op ‘Wat je volgt’.`)
  await sql`insert into volging (lid_id, ${sql.ref(kolom)}) values (${actor.id}, ${id})
    on conflict do nothing`.execute(db)
}

/** Nothing happens when it was not followed, and nobody learns whether it is there. */
export async function unfollow(db: Db, actor: Actor, { kolom, id }: Wat): Promise<void> {
  await sql`delete from volging where lid_id = ${actor.id} and ${sql.ref(kolom)}::text = ${id}`.execute(db)
}
