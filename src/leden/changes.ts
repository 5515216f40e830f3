import { type Kysely, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { DB } from '#src/platform/database.generated.ts'
import type { Profiel } from './lid.ts'

/** Saves the actor's own profile; false when it was changed since `versie`, and then nothing is saved. */
export async function saveProfiel(db: Kysely<DB>, actor: Actor, profiel: Profiel): Promise<boolean> {
  const { versie, ...fields } = profiel
  const saved = await db
    .updateTable('lid')
    .set({ ...fields, versie: sql`versie + 1` })
    .where('id', '=', actor.id)
    .where('versie', '=', versie)
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

/** The account with this address, made when it is not there, may do everything from now on; gives its id. */
export async function makeBeheerder(db: Kysely<DB>, email: string): Promise<string> {
  await db
    .insertInto('lid')
    .values({ email, naam: 'Beheerder' })
    .onConflict((conflict) => conflict.expression(sql`lower(email)`).doNothing())
    .execute()
  const since = (column: 'toegelatenOp' | 'adviesteamSinds' | 'beheerSinds') =>
    sql<Date>`coalesce(${sql.ref(column)}, now())`
  const { id } = await db
    .updateTable('lid')
    .set({
      toegelatenOp: since('toegelatenOp'),
      adviesteamSinds: since('adviesteamSinds'),
      beheerSinds: since('beheerSinds'),
      vertrokkenOp: null,
      opSlotSinds: null,
    })
    .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .returning('id')
    .executeTakeFirstOrThrow()
  await audit(db, null, { handeling: 'lid.beheer_gegeven', onderwerp: 'lid', onderwerpId: id })
  return id
}
