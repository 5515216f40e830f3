import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Config } from '#src/platform/config.ts'
import type { Db } from '#src/platform/db.ts'
import { type Identiteit, type Koppeling, maxKoppelingen } from './koppeling.ts'

/** The actor's own linked identities, the newest first. */
export const listKoppelingen = (db: Db, actor: Actor): Promise<Koppeling[]> =>
  db
    .selectFrom('koppeling')
    .select(['id', 'issuer', 'email', 'aangemaaktOp', 'laatstGebruiktOp'])
    .where('lidId', '=', actor.id)
    .orderBy('aangemaaktOp', 'desc')
    .orderBy('id')
    .limit(maxKoppelingen)
    .execute()

/** Whose identity this is; undefined when nobody linked it. */
export const findGekoppeld = (db: Db, { issuer, subject }: Pick<Identiteit, 'issuer' | 'subject'>) =>
  db
    .selectFrom('koppeling')
    .innerJoin('lid', 'lid.id', 'koppeling.lidId')
    .select(['koppeling.id', 'koppeling.lidId', 'lid.vertrokkenOp'])
    .where('koppeling.issuer', '=', issuer)
    .where('koppeling.subject', '=', subject)
    .executeTakeFirst()

/** Who is asked for a second step of their own links when signed in with it: a mail alone is not enough for that. */
const eerstZelf = (allen: boolean) => sql<boolean>`(${allen} or lid.adviesteam_sinds is not null
  or lid.beheer_sinds is not null or lid.tweede_stap_sinds is not null) and (
  exists (select from passkey where passkey.lid_id = lid.id)
  or exists (select from codegenerator where codegenerator.lid_id = lid.id and bevestigd_op is not null)
  or exists (select from koppeling where koppeling.lid_id = lid.id and tweede_factor_op is not null))`

/** The account with this address, while its member is with us. */
export const findAccount = (db: Db, { tweedeFactor }: Pick<Config, 'tweedeFactor'>, email: string) =>
  db
    .selectFrom('lid')
    .select(['lid.id', 'lid.naam', eerstZelf(tweedeFactor === 'allen').as('eerstZelf')])
    .where((eb) => eb(eb.fn<string>('lower', ['lid.email']), '=', email))
    .where('lid.vertrokkenOp', 'is', null)
    .executeTakeFirst()
