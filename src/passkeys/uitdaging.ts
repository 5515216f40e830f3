import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import { sql } from 'kysely'
import type { Config } from '#src/platform/config.ts'
import type { PasskeyDoel } from '#src/platform/database.generated.ts'
import { hashOf, newToken } from '#src/platform/login/tokens.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { uitdagingMinutes } from './passkey.ts'

const isSecure = ({ url }: Config) => url.startsWith('https:')
const cookieName = (config: Config) => (isSecure(config) ? '__Host-vonk-passkey' : 'vonk-passkey')

const cookieOptions = (config: Config): CookieOptions => ({
  path: '/',
  httpOnly: true,
  secure: isSecure(config),
  sameSite: 'Strict',
  maxAge: uitdagingMinutes * 60,
})

export type Uitdaging = { isOurs: (given: string) => boolean; lidId: string | null }

/** Keeps what is asked to be signed, for this browser alone. */
export async function keepUitdaging(c: Ctx, doel: PasskeyDoel, challenge: string): Promise<void> {
  const { config } = c.var.deps
  const browser = newToken()
  await c.var.db
    .insertInto('passkeyUitdaging')
    .values({
      doel,
      browserHash: hashOf(browser),
      uitdagingHash: hashOf(challenge),
      lidId: c.var.actor && doel === 'toevoegen' ? c.var.actor.id : null,
      verlooptOp: sql<Date>`now() + make_interval(mins => ${uitdagingMinutes}::int)`,
    })
    .execute()
  setCookie(c, cookieName(config), browser, cookieOptions(config))
}

/** Takes away what this browser was asked to sign: it works once, whatever comes of it. Of two at once, one gets it. */
export async function takeUitdaging(c: Ctx, doel: PasskeyDoel): Promise<Uitdaging | undefined> {
  const { config } = c.var.deps
  const browser = getCookie(c, cookieName(config))
  if (!browser || browser.length > 100) return undefined
  deleteCookie(c, cookieName(config), cookieOptions(config))
  const taken = await c.var.db
    .deleteFrom('passkeyUitdaging')
    .where('browserHash', '=', hashOf(browser))
    .where('doel', '=', doel)
    .where('verlooptOp', '>', sql<Date>`now()`)
    .returning(['uitdagingHash', 'lidId'])
    .executeTakeFirst()
  if (!taken) return undefined
  return { isOurs: (given) => hashOf(given).equals(taken.uitdagingHash), lidId: taken.lidId }
}
