import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { maxPasskeys, type Passkey } from './passkey.ts'

/** The actor's own passkeys, the newest first. */
export const listPasskeys = (db: Db, actor: Actor): Promise<Passkey[]> =>
  db
    .selectFrom('passkey')
    .select(['id', 'naam', 'aangemaaktOp', 'laatstGebruiktOp'])
    .where('lidId', '=', actor.id)
    .orderBy('aangemaaktOp', 'desc')
    .orderBy('id')
    .limit(maxPasskeys)
    .execute()

/** One of the actor's own; another's is not found. */
export async function findPasskey(db: Db, actor: Actor, id: string): Promise<Passkey> {
  if (!isUuid(id)) throw new NotFound()
  const found = await db
    .selectFrom('passkey')
    .select(['id', 'naam', 'aangemaaktOp', 'laatstGebruiktOp'])
    .where('id', '=', id)
    .where('lidId', '=', actor.id)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

/** What the browser must not make twice. */
export const listCredentials = (db: Db, actor: Actor): Promise<{ id: string; transports: string[] }[]> =>
  db
    .selectFrom('passkey')
    .select(['credentialId as id', 'transports'])
    .where('lidId', '=', actor.id)
    .limit(maxPasskeys)
    .execute()

export type Credential = {
  id: string
  lidId: string
  credentialId: string
  publiekeSleutel: Buffer
  teller: number
}

/** Whose credential this is, while its member is with us. Locked: of two that count at once, one waits. */
export const findCredential = (db: Db, credentialId: string): Promise<Credential | undefined> =>
  db
    .selectFrom('passkey')
    .innerJoin('lid', 'lid.id', 'passkey.lidId')
    .select([
      'passkey.id',
      'passkey.lidId',
      'passkey.credentialId',
      'passkey.publiekeSleutel',
      'passkey.teller',
    ])
    .where('passkey.credentialId', '=', credentialId)
    .where('lid.vertrokkenOp', 'is', null)
    .forUpdate('passkey')
    .executeTakeFirst()

/** Who the actor is to an authenticator. */
export const findSelf = (db: Db, actor: Actor): Promise<{ id: string; naam: string; email: string }> =>
  db.selectFrom('lid').select(['id', 'naam', 'email']).where('id', '=', actor.id).executeTakeFirstOrThrow()
