import { type Kysely, sql } from 'kysely'
import { withSecondFactor } from '#src/inloggen/koppelingen/koppeling.ts'
import { paths } from '#src/paths.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Config } from '#src/platform/config.ts'
import type { DB } from '#src/platform/database.generated.ts'
import { isFresh } from '#src/platform/login/fresh.ts'
import { actorOf, type Ctx } from '#src/platform/web/context.ts'

type Db = Kysely<DB>
/** `issuers`: where a linked identity counted as one, as long as that provider is there. */
export type Factoren = { passkey: boolean; codes: boolean; issuers: string[] }

/** Which second factors the actor set up. */
export async function findFactoren(db: Db, actor: Actor, config: Pick<Config, 'oidc'>): Promise<Factoren> {
  const believed = withSecondFactor(config).map(({ issuer }) => issuer)
  const { rows } = await sql<Factoren>`select
    exists (select from passkey where lid_id = ${actor.id}) as passkey,
    exists (select from codegenerator where lid_id = ${actor.id} and bevestigd_op is not null) as codes,
    array(select distinct issuer from koppeling where lid_id = ${actor.id}
      and tweede_factor_op is not null and issuer = any(${believed})) as issuers`.execute(db)
  return rows[0] ?? { passkey: false, codes: false, issuers: [] }
}

export const hasAny = ({ passkey, codes, issuers }: Factoren) => passkey || codes || issuers.length > 0

/**
 * Where to go before anything changes about the ways in; null: nowhere. Who has powers and a second factor already uses
 * that first: else a link in a mail would be enough to make another, and with that the powers.
 */
export async function detourOf(c: Ctx, terug: string): Promise<string | null> {
  if (c.var.opgeschort) {
    const factoren = await findFactoren(c.var.db, actorOf(c), c.var.deps.config)
    if (hasAny(factoren)) return paths.tweedeStap(terug)
  }
  return (await isFresh(c)) ? null : paths.inloggen(terug, 'opnieuw')
}

/** Whether this session began with more than a link in a mail, or was confirmed with it. */
export async function isConfirmed(c: Ctx): Promise<boolean> {
  const { sessieId, db } = c.var
  if (!sessieId) return false
  const sessie = await db
    .selectFrom('sessie')
    .select('tweedeFactorOp')
    .where('id', '=', sessieId)
    .executeTakeFirst()
  return sessie !== undefined && sessie.tweedeFactorOp !== null
}

/** Since when the actor wants to be asked for it at the door; null: a link in a mail is enough. */
export const findStap = async (db: Db, actor: Actor): Promise<Date | null> =>
  (await db.selectFrom('lid').select('tweedeStapSinds').where('id', '=', actor.id).executeTakeFirstOrThrow())
    .tweedeStapSinds

export type Codes = { bevestigdOp: Date | null; over: number }

/** Since when the actor has an app that makes codes, and how many written codes are left. */
export async function findCodes(db: Db, actor: Actor): Promise<Codes> {
  const row = await db
    .selectFrom('codegenerator')
    .select((eb) => [
      'bevestigdOp',
      eb
        .selectFrom('herstelcode')
        .select((over) => over.fn.countAll<number>().as('over'))
        .whereRef('herstelcode.lidId', '=', 'codegenerator.lidId')
        .where('gebruiktOp', 'is', null)
        .as('over'),
    ])
    .where('lidId', '=', actor.id)
    .where('bevestigdOp', 'is not', null)
    .executeTakeFirst()
  return { bevestigdOp: row?.bevestigdOp ?? null, over: row?.over ?? 0 }
}

/** The sealed secret that codes are held against. */
export async function findSealed(db: Db, actor: Actor): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('codegenerator')
    .select('geheim')
    .where('lidId', '=', actor.id)
    .where('bevestigdOp', 'is not', null)
    .executeTakeFirst()
  return row?.geheim
}

/** The sealed secret that this session began with and did not confirm yet; no other session sees it. */
export async function findBegun(db: Db, actor: Actor, sessieId: string): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('codegenerator')
    .select('geheim')
    .where('lidId', '=', actor.id)
    .where('begonnenIn', '=', sessieId)
    .where('bevestigdOp', 'is', null)
    .executeTakeFirst()
  return row?.geheim
}

/** Of adviesteam or beheer, whether they wait for a second step or not. */
export const hasPowers = async (db: Db, actor: Actor): Promise<boolean> =>
  (await db
    .selectFrom('lid')
    .select('id')
    .where('id', '=', actor.id)
    .where((eb) => eb.or([eb('adviesteamSinds', 'is not', null), eb('beheerSinds', 'is not', null)]))
    .executeTakeFirst()) !== undefined

export const findEmail = async (db: Db, actor: Actor): Promise<string> =>
  (await db.selectFrom('lid').select('email').where('id', '=', actor.id).executeTakeFirstOrThrow()).email
