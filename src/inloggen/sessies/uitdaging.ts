import { getCookie, setCookie } from 'hono/cookie'
import { sql } from 'kysely'
import type { UitdagingDoel } from '#src/platform/database.generated.ts'
import { hashOf, newToken } from '#src/platform/tokens.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { cookieName, cookieOptions } from './sessie.ts'

/** How long one may take over the screen of phone or computer, or of a provider. */
export const uitdagingMinutes = 5

export type Uitdaging = {
  isOurs: (given: string) => boolean
  lidId: string | null
  inhoud: unknown
  /** See `browserFor`. */
  browser: string
}

/**
 * What this browser alone has: the token of its session. Whoever has none gets a cookie of the same name that signs
 * nobody in; signing in puts another token in its place.
 */
export function browserFor(c: Ctx): string {
  const known = c.var.sessieId ? browserOf(c) : undefined
  if (known) return known
  const { config } = c.var.deps
  const browser = newToken()
  setCookie(c, cookieName(config), browser, { ...cookieOptions(config), maxAge: uitdagingMinutes * 60 })
  return browser
}

type Asked = { uitdaging: string; lidId?: string | null; inhoud?: Record<string, unknown>; browser?: string }

/** Keeps what is asked last, for this browser alone; hashed, so that who reads the table can answer nothing. */
export async function keepUitdaging(c: Ctx, doel: UitdagingDoel, asked: Asked): Promise<void> {
  const { uitdaging, lidId = null, inhoud = {}, browser = browserFor(c) } = asked
  const row = {
    doel,
    lidId,
    uitdagingHash: hashOf(uitdaging),
    inhoud: JSON.stringify(inhoud),
    verlooptOp: sql<Date>`now() + make_interval(mins => ${uitdagingMinutes}::int)`,
  }
  await c.var.db
    .insertInto('uitdaging')
    .values({ browserHash: hashOf(browser), ...row })
    .onConflict((conflict) => conflict.column('browserHash').doUpdateSet(row))
    .execute()
}

/** Takes away what this browser was asked: it works once, whatever comes of it. Of two at once, one gets it. */
export async function takeUitdaging(c: Ctx, doel: UitdagingDoel): Promise<Uitdaging | undefined> {
  const browser = browserOf(c)
  if (!browser) return undefined
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
