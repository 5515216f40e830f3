import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import { anderVan, type Bericht } from './bericht.ts'

type Db = Kysely<DB>
const now = sql<Date>`now()`

type Nieuw = { aanId: string; onderwerp: string; tekst: string; deelAdres: boolean; draadId?: string }

/** Writes the message down for both; a job sends it. Gives its id. */
export async function sendBericht(db: Db, actor: Actor, nieuw: Nieuw): Promise<string> {
  const id = randomUUID()
  const { aanId, onderwerp, tekst, deelAdres, draadId = id } = nieuw
  await db
    .insertInto('bericht')
    .values({ id, draadId, vanId: actor.id, aanId, onderwerp, tekst, adresGedeeld: deelAdres })
    .execute()
  return id
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
