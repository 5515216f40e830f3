import { sql } from 'kysely'
import { isFresh } from '#src/inloggen/sessies/fresh.ts'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Config } from '#src/platform/config.ts'
import type { Db } from '#src/platform/db.ts'
import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { withSecondFactor } from './aanbieder.ts'

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
