import { sql } from 'kysely'
import { endSessions } from '#src/inloggen/sessies/leave.ts'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict, NotFound } from '#src/platform/errors.ts'
import { maxPasskeys, type Passkey } from './passkey.ts'

type Made = { id: string; publicKey: Uint8Array; counter: number; transports?: string[] }

/** Keeps a verified credential as this actor's; false when the credential is known already, whoever has it. */
export async function addPasskey(
  db: Db,
  actor: Actor,
  { naam, made }: { naam: string; made: Made },
): Promise<boolean> {
  await assertRoom(db, actor)
  const added = await db
    .insertInto('passkey')
    .values({
      naam,
      lidId: actor.id,
      credentialId: made.id,
      publiekeSleutel: Buffer.from(made.publicKey),
      teller: made.counter,
      transports: made.transports ?? [],
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return false
  await audit(db, actor, { handeling: 'passkey.toegevoegd', onderwerp: 'passkey', onderwerpId: added.id })
  return true
}

async function assertRoom(db: Db, actor: Actor): Promise<void> {
  const { aantal } = await db
    .selectFrom('passkey')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('lidId', '=', actor.id)
    .executeTakeFirstOrThrow()
  if (aantal < maxPasskeys) return
  throw new Conflict(`Je hebt al ${maxPasskeys} passkeys. Verwijder er eerst een die je niet meer gebruikt.`)
}

export async function renamePasskey(
  db: Db,
  actor: Actor,
  { id, naam }: { id: string; naam: string },
): Promise<void> {
  await db.updateTable('passkey').set({ naam }).where('id', '=', id).where('lidId', '=', actor.id).execute()
}

/** Useless from now on; not found when it is not the actor's. */
export async function removePasskey(db: Db, actor: Actor, { id }: Pick<Passkey, 'id'>): Promise<void> {
  const removed = await db
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('lidId', '=', actor.id)
    .returning('id')
    .executeTakeFirst()
  if (!removed) throw new NotFound()
  await audit(db, actor, { handeling: 'passkey.verwijderd', onderwerp: 'passkey', onderwerpId: id })
}

/** Notes that it was used, and how far its counter is. */
export async function markUsed(db: Db, id: string, teller: number): Promise<void> {
  await db
    .updateTable('passkey')
    .set({ teller, laatstGebruiktOp: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()
}

/** For whoever may reach the command line, when a device is lost: no passkeys any more, and no sessions. */
export async function forgetPasskeys(db: Db, email: string) {
  const lid = await db
    .selectFrom('lid')
    .select('id')
    .where(sql<string>`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirst()
  if (!lid) return undefined
  await forgetCodes(db, lid.id)
  // A provider counts again once it says so in a session that begins anew.
  await db.updateTable('koppeling').set({ tweedeFactorOp: null }).where('lidId', '=', lid.id).execute()
  await db.updateTable('lid').set({ tweedeStapSinds: null }).where('id', '=', lid.id).execute()
  const gone = await db.deleteFrom('passkey').where('lidId', '=', lid.id).returning('id').execute()
  for (const { id } of gone)
    await audit(db, null, { handeling: 'passkey.verwijderd', onderwerp: 'passkey', onderwerpId: id })
  await endSessions(db, lid.id)
  return { lidId: lid.id, aantal: gone.length }
}

async function forgetCodes(db: Db, lidId: string): Promise<void> {
  await db.deleteFrom('herstelcode').where('lidId', '=', lidId).execute()
  const gone = await db
    .deleteFrom('codegenerator')
    .where('lidId', '=', lidId)
    .returning('bevestigdOp')
    .execute()
  if (!gone[0]?.bevestigdOp) return
  await audit(db, null, { handeling: 'codegenerator.verwijderd', onderwerp: 'lid', onderwerpId: lidId })
}
