import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit, type Handeling } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import type { Gevonden } from './queries.ts'
import type { Stuk } from './reactie.ts'

/** Under the piece, for who reads that now; a job tells who is concerned. Gives the id. */
export async function addReactie(
  db: Db,
  actor: Actor,
  { stuk, tekst }: { stuk: Stuk; tekst: string },
): Promise<string> {
  const { id } = await db
    .insertInto('reactie')
    .values({
      soort: stuk.soort,
      onderwerpId: stuk.id,
      binnenId: stuk.binnen.id,
      zichtbaarheid: stuk.kring,
      tekst,
      doorId: actor.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await note(db, actor, { handeling: 'reactie.geschreven', stuk, id })
  return id
}

type Verbetering = Gevonden & { tekst: string; versie: number }

/** False when it was corrected elsewhere first, or taken away; then nothing is written. */
export async function correctReactie(
  db: Db,
  actor: Actor,
  { reactie: { id }, stuk, tekst, versie }: Verbetering,
): Promise<boolean> {
  const corrected = await db
    .updateTable('reactie')
    .set({ tekst, versie: versie + 1, gewijzigdOp: sql`now()` })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .where('verwijderdOp', 'is', null)
    .executeTakeFirst()
  if (corrected.numUpdatedRows === 0n) return false
  await note(db, actor, { handeling: 'reactie.verbeterd', stuk, id })
  return true
}

/** Gone for everybody; the row stays, for what the house rules ask. */
export async function withdrawReactie(
  db: Db,
  actor: Actor,
  { reactie: { id }, stuk }: Gevonden,
): Promise<void> {
  await db.updateTable('reactie').set({ verwijderdOp: sql`now()` }).where('id', '=', id).execute()
  await note(db, actor, { handeling: 'reactie.ingetrokken', stuk, id })
}

type Noted = { handeling: Handeling; stuk: Stuk; id: string }

const note = (db: Db, actor: Actor, { handeling, stuk, id }: Noted) =>
  audit(db, actor, {
    handeling,
    onderwerp: stuk.binnen.soort,
    onderwerpId: stuk.binnen.id,
    bijzonderheden: { reactie: id, [stuk.soort]: stuk.id },
  })
