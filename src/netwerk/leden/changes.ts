import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit, type Handeling } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import type { Maat, Profiel, Zicht } from './lid.ts'

/** Only kinds of work that are there. */
const existing = (codes: string[]) =>
  sql<string[]>`array(select code from categorie where code = any(${codes}) order by volgorde)`

/** Saves the actor's own profile; false when it was changed since `versie`, and then nothing is saved. */
export async function saveProfiel(
  db: Db,
  actor: Actor,
  profiel: Profiel & { [field in keyof Zicht]?: Zicht[field] | undefined },
): Promise<boolean> {
  const { versie, categorieen, ...rest } = profiel
  const fields = { ...rest, categorieen: existing(categorieen) }
  const saved = await db
    .updateTable('lid')
    .set({ ...fields, versie: sql`versie + 1` })
    .where('id', '=', actor.id)
    .where('versie', '=', versie)
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

/** The actor's photo from now on; the one before is gone. */
export async function placeFoto(
  db: Db,
  actor: Actor,
  pictures: Record<Maat, Buffer> & { alt: string },
): Promise<void> {
  const kenmerk = createHash('sha256').update(pictures.groot).digest('hex').slice(0, 16)
  const foto = { ...pictures, kenmerk }
  await db
    .insertInto('lidFoto')
    .values({ lidId: actor.id, ...foto })
    .onConflict((conflict) => conflict.column('lidId').doUpdateSet({ ...foto, geplaatstOp: sql`now()` }))
    .execute()
}

/** Other words for the photo that is there; false when there is none. */
export async function describeFoto(db: Db, actor: Actor, alt: string): Promise<boolean> {
  const changed = await db
    .updateTable('lidFoto')
    .set({ alt })
    .where('lidId', '=', actor.id)
    .returning('lidId')
    .executeTakeFirst()
  return changed !== undefined
}

export async function removeFoto(db: Db, actor: Actor): Promise<void> {
  await db.deleteFrom('lidFoto').where('lidId', '=', actor.id).execute()
}

/** The account with this address, made when it is not there, may do everything from now on; gives its id. */
export async function makeBeheerder(db: Db, email: string): Promise<string> {
  await db
    .insertInto('lid')
    .values({ email, naam: 'Beheerder' })
    .onConflict((conflict) => conflict.expression(sql`lower(email)`).doNothing())
    .execute()
  const { id, adviesteamSinds, opSlotSinds } = await db
    .selectFrom('lid')
    .select(['id', 'adviesteamSinds', 'opSlotSinds'])
    .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .forUpdate()
    .executeTakeFirstOrThrow()
  await giveEverything(db, id)
  const given: Handeling[] = ['lid.beheer_gegeven']
  if (adviesteamSinds === null) given.push('lid.adviesteam_gegeven')
  if (opSlotSinds !== null) given.push('lid.van_slot')
  for (const handeling of given) await audit(db, null, { handeling, onderwerp: 'lid', onderwerpId: id })
  return id
}

async function giveEverything(db: Db, id: string): Promise<void> {
  const since = (column: 'toegelatenOp' | 'adviesteamSinds' | 'beheerSinds') =>
    sql<Date>`coalesce(${sql.ref(column)}, now())`
  await db
    .updateTable('lid')
    .set({
      toegelatenOp: since('toegelatenOp'),
      adviesteamSinds: since('adviesteamSinds'),
      beheerSinds: since('beheerSinds'),
      vertrokkenOp: null,
      opSlotSinds: null,
    })
    .where('id', '=', id)
    .execute()
}
