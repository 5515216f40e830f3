import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { hashOf } from '#src/platform/tokens.ts'
import type { Adres } from './adreswijziging.ts'

/** The actor's own address, and whether mail arrives there. */
export async function findAdres(db: Db, actor: Actor): Promise<Adres> {
  const adres = await db
    .selectFrom('lid')
    .leftJoin('mailstop', 'mailstop.lidId', 'lid.id')
    .select(['lid.email', 'mailstop.sinds as stopSinds'])
    .where('lid.id', '=', actor.id)
    .executeTakeFirst()
  if (!adres) throw new NotFound()
  return adres
}

/** The change behind a link, while it works; looking uses nothing up. */
export const findWijziging = (db: Db, token: string) =>
  db
    .selectFrom('adreswijziging')
    .select(['id', 'email'])
    .where('tokenHash', '=', hashOf(token))
    .where('bevestigdOp', 'is', null)
    .where('verlooptOp', '>', sql<Date>`now()`)
    .executeTakeFirst()
