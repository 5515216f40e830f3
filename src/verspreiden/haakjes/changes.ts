import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import type { HaakjeData, HaakjeEdit } from './forms.ts'
import type { Waarvan } from './queries.ts'

/** Makes one, and gives its id. */
export async function createHaakje(
  db: Db,
  actor: Actor,
  { form, waarvan }: { form: HaakjeData; waarvan: Waarvan },
): Promise<string> {
  const { id } = await db
    .insertInto('haakje')
    .values({ ...form, ...waarvan, doorId: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await audit(db, actor, { handeling: 'haakje.gemaakt', onderwerp: 'haakje', onderwerpId: id })
  return id
}

type Wijziging = HaakjeEdit & { id: string }

/** False when somebody else changed it first; then nothing is written. */
export async function changeHaakje(
  db: Db,
  actor: Actor,
  { id, versie, ...given }: Wijziging,
): Promise<boolean> {
  const changed = await db
    .updateTable('haakje')
    .set({ ...given, versie: versie + 1, gewijzigdOp: sql`now()` })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return false
  await audit(db, actor, { handeling: 'haakje.gewijzigd', onderwerp: 'haakje', onderwerpId: id })
  return true
}

/** Of a member it counts, once. */
export async function countKopie(db: Db, actor: Actor | null, haakjeId: string): Promise<void> {
  if (!actor?.toegelaten) return
  await db
    .insertInto('haakjeKopie')
    .values({ haakjeId, lidId: actor.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
