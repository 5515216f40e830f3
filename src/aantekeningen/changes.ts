import { type Kysely, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import type { Aantekening } from './aantekening.ts'
import type { AantekeningData, CorrectieData } from './forms.ts'

type Db = Kysely<DB>

/** Adds to the logboek, which brings the proeftuin on top of the lists. Gives the id. */
export async function addAantekening(
  db: Db,
  actor: Actor,
  proeftuinId: string,
  form: AantekeningData,
): Promise<string> {
  // First: two who write at once would each share the row that the other wants to change.
  await db.updateTable('proeftuin').set({ bewogenOp: sql`now()` }).where('id', '=', proeftuinId).execute()
  const { id } = await db
    .insertInto('aantekening')
    .values({ ...form, proeftuinId, doorId: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A trigger keeps the version that was. False when somebody else corrected it first; then nothing is written. */
export async function correctAantekening(
  db: Db,
  a: Aantekening,
  { versie, ...form }: CorrectieData,
): Promise<boolean> {
  const corrected = await db
    .updateTable('aantekening')
    .set({ ...form, versie: versie + 1, gewijzigdOp: sql`now()` })
    .where('id', '=', a.id)
    .where('versie', '=', versie)
    .where('verwijderdOp', 'is', null)
    .executeTakeFirst()
  return corrected.numUpdatedRows > 0n
}

/** Out of the logboek for everybody; the row stays. */
export async function removeAantekening(db: Db, a: Aantekening): Promise<void> {
  await db.updateTable('aantekening').set({ verwijderdOp: sql`now()` }).where('id', '=', a.id).execute()
}
