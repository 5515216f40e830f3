import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { anderVan, type Bericht } from './bericht.ts'

const now = sql<Date>`now()`

type Nieuw = { aanId: string; onderwerp: string; tekst: string; deelAdres: boolean }

/** Writes the message down for both; a job sends it. Gives its id. */
export async function sendBericht(db: Db, actor: Actor, nieuw: Nieuw): Promise<string> {
  const { deelAdres, aanId, onderwerp, tekst } = nieuw
  const { id } = await db
    .insertInto('bericht')
    .values({ vanId: actor.id, aanId, onderwerp, tekst, adresGedeeld: deelAdres })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What its receiver saw, and no message that came in since. */
export async function markRead(db: Db, berichten: Bericht[]): Promise<void> {
  const ids = berichten.map(({ id }) => id)
  await db
    .updateTable('bericht')
    .set({ gelezenOp: now })
    .where('id', 'in', ids)
    .where('gelezenOp', 'is', null)
    .execute()
}

/** Away for the actor alone; the other keeps it. */
export async function removeBericht(db: Db, actor: Actor, { id, vanId }: Bericht): Promise<void> {
  await db
    .updateTable('bericht')
    .set(vanId === actor.id ? { vanWegOp: now } : { aanWegOp: now })
    .where('id', '=', id)
    .execute()
}

/** The other of the two can write no more; nobody tells them. */
export async function block(db: Db, actor: Actor, bericht: Bericht): Promise<void> {
  const values = { lidId: actor.id, geblokkeerdId: anderVan(bericht, actor.id).id }
  await db
    .insertInto('blokkade')
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function unblock(db: Db, actor: Actor, bericht: Bericht): Promise<void> {
  await db
    .deleteFrom('blokkade')
    .where('lidId', '=', actor.id)
    .where('geblokkeerdId', '=', anderVan(bericht, actor.id).id)
    .execute()
}

/** Whether others may begin to write to the actor. */
export async function saveOpen(db: Db, actor: Actor, open: boolean): Promise<void> {
  if (open) await db.deleteFrom('berichtvoorkeur').where('lidId', '=', actor.id).execute()
  else
    await db
      .insertInto('berichtvoorkeur')
      .values({ lidId: actor.id })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}
