import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Handeling } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import type { Aantekening } from './aantekening.ts'
import type { AantekeningData, CorrectieData } from './forms.ts'

/** Adds to the logboek, which brings the proeftuin on top of the lists. Gives the id. */
export async function addAantekening(
  db: Db,
  actor: Actor,
  { proeftuinId, form }: { proeftuinId: string; form: AantekeningData },
): Promise<string> {
  // First: two who write at once would each share the row that the other wants to change.
  await db.updateTable('proeftuin').set({ bewogenOp: sql`now()` }).where('id', '=', proeftuinId).execute()
  const { id } = await db
    .insertInto('aantekening')
    .values({ ...form, proeftuinId, doorId: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  const bijzonderheden = { aantekening: id, soort: form.soort, zichtbaarheid: form.zichtbaarheid }
  await noteChange(db, actor, { proeftuinId, handeling: 'aantekening.geschreven', bijzonderheden })
  return id
}

/** A trigger keeps the version that was. False when somebody else corrected it first; then nothing is written. */
export async function correctAantekening(
  db: Db,
  actor: Actor,
  { aantekening: a, versie, ...form }: CorrectieData & { aantekening: Aantekening },
): Promise<boolean> {
  const corrected = await db
    .updateTable('aantekening')
    .set({ ...form, versie: versie + 1, gewijzigdDoorId: actor.id, gewijzigdOp: sql`now()` })
    .where('id', '=', a.id)
    .where('versie', '=', versie)
    .where('verwijderdOp', 'is', null)
    .executeTakeFirst()
  if (corrected.numUpdatedRows === 0n) return false
  const kring =
    form.zichtbaarheid === a.zichtbaarheid ? {} : { van: a.zichtbaarheid, naar: form.zichtbaarheid }
  await noteNote(db, actor, { handeling: 'aantekening.gecorrigeerd', a, kring })
  return true
}

/** Out of the logboek for everybody; the row stays. */
export async function removeAantekening(db: Db, actor: Actor, a: Aantekening): Promise<void> {
  await db.updateTable('aantekening').set({ verwijderdOp: sql`now()` }).where('id', '=', a.id).execute()
  await noteNote(db, actor, { handeling: 'aantekening.verwijderd', a })
}

type Noted = { handeling: Handeling; a: Aantekening; kring?: Record<string, string> }

const noteNote = (db: Db, actor: Actor, { handeling, a, kring }: Noted) =>
  noteChange(db, actor, {
    proeftuinId: a.proeftuinId,
    handeling,
    bijzonderheden: { aantekening: a.id, ...kring },
  })
