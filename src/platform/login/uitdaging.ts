import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import { sql } from 'kysely'
import type { Config } from '../config.ts'
import type { UitdagingDoel } from '../database.generated.ts'
import type { Ctx } from '../web/context.ts'
import { hashOf, newToken } from './tokens.ts'

/** How long one may take over the screen of phone or computer, or of a provider. */
export const uitdagingMinutes = 5

const isSecure = ({ url }: Config) => url.startsWith('https:')
const cookieName = (config: Config) => (isSecure(config) ? '__Host-vonk-uitdaging' : 'vonk-uitdaging')

/** A passkey never leaves our own pages. Who comes back from a provider comes from another site. */
const staysHere = (doel: UitdagingDoel) => doel === 'inloggen' || doel === 'toevoegen'

const cookieOptions = (config: Config, doel: UitdagingDoel): CookieOptions => ({
  path: '/',
  httpOnly: true,
  secure: isSecure(config),
  sameSite: staysHere(doel) ? 'Strict' : 'Lax',
  maxAge: uitdagingMinutes * 60,
})

export type Uitdaging = {
  isOurs: (given: string) => boolean
  lidId: string | null
  inhoud: unknown
  /** What this browser alone has. */
  browser: string
}

type Asked = { uitdaging: string; lidId?: string | null; inhoud?: Record<string, unknown>; browser?: string }

/** Keeps what is asked, for this browser alone; hashed, so that who reads the table can answer nothing. */
export async function keepUitdaging(c: Ctx, doel: UitdagingDoel, asked: Asked): Promise<void> {
  const { uitdaging, lidId = null, inhoud = {}, browser = newToken() } = asked
  const { config } = c.var.deps
  await c.var.db
    .insertInto('uitdaging')
    .values({
      doel,
      lidId,
      browserHash: hashOf(browser),
      uitdagingHash: hashOf(uitdaging),
      inhoud: JSON.stringify(inhoud),
      verlooptOp: sql<Date>`now() + make_interval(mins => ${uitdagingMinutes}::int)`,
    })
    .execute()
  setCookie(c, cookieName(config), browser, cookieOptions(config, doel))
}

/** Takes away what this browser was asked: it works once, whatever comes of it. Of two at once, one gets it. */
export async function takeUitdaging(c: Ctx, doel: UitdagingDoel): Promise<Uitdaging | undefined> {
  const browser = browserOf(c)
  if (!browser) return undefined
  const { config } = c.var.deps
  deleteCookie(c, cookieName(config), cookieOptions(config, doel))
  const taken = await c.var.db
    .deleteFrom('uitdaging')
    .where('browserHash', '=', hashOf(browser))
    .where('doel', '=', doel)
    .where('verlooptOp', '>', sql<Date>`now()`)
    .returning(['uitdagingHash', 'lidId', 'inhoud'])
    .executeTakeFirst()
  return taken && made(taken, browser)
}

/** The same, but only looks: for a page that shows what is asked. */
export async function findUitdaging(c: Ctx, doel: UitdagingDoel): Promise<Uitdaging | undefined> {
  const browser = browserOf(c)
  if (!browser) return undefined
  const found = await c.var.db
    .selectFrom('uitdaging')
    .select(['uitdagingHash', 'lidId', 'inhoud'])
    .where('browserHash', '=', hashOf(browser))
    .where('doel', '=', doel)
    .where('verlooptOp', '>', sql<Date>`now()`)
    .executeTakeFirst()
  return found && made(found, browser)
}

function browserOf(c: Ctx): string | undefined {
  const browser = getCookie(c, cookieName(c.var.deps.config))
  return browser && browser.length <= 100 ? browser : undefined
}

type Row = { uitdagingHash: Buffer; lidId: string | null; inhoud: unknown }

const made = ({ uitdagingHash, lidId, inhoud }: Row, browser: string): Uitdaging => ({
  isOurs: (given) => hashOf(given).equals(uitdagingHash),
  lidId,
  inhoud,
  browser,
})
