import { setCookie } from 'hono/cookie'
import { sql } from 'kysely'
import { Conflict } from '#src/platform/errors.ts'
import { hashOf, newToken } from '#src/platform/tokens.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { note } from '#src/platform/web/security-log.ts'
import { deviceOf } from './device.ts'
import { dropInloglinks, leave } from './leave.ts'
import { cookieName, cookieOptions, sessionDays } from './sessie.ts'

/** How somebody proved who it is. `code`: of an app, or one that was written down; `demo`: one click. */
export type Manier = 'link' | 'passkey' | 'aanbieder' | 'code' | 'demo'

/** `bewezenOp`: when its member proved to be there, when that was not just now. */
export type Entrance = { manier: Manier; tweedeFactor?: boolean; bewezenOp?: Date }

/** Always a new session with a new token, so that a cookie planted before is worth nothing after; links in the mailbox neither. */
export async function enterAs(
  c: Ctx,
  lidId: string,
  { manier, tweedeFactor = false, bewezenOp }: Entrance,
): Promise<void> {
  const { config } = c.var.deps
  await assertNotLocked(c, lidId)
  await leave(c)
  await dropInloglinks(c.var.db, lidId)
  const token = newToken()
  await c.var.db
    .insertInto('sessie')
    .values({
      lidId,
      manier,
      ...(bewezenOp && { bewezenOp }),
      tweedeFactorOp: tweedeFactor ? sql<Date>`now()` : null,
      toestel: deviceOf(c.req.header('user-agent')),
      tokenHash: hashOf(token),
      verlooptOp: sql<Date>`now() + make_interval(days => ${sessionDays}::int)`,
    })
    .execute()
  setCookie(c, cookieName(config), token, cookieOptions(config))
  note(c, 'inloggen.gelukt', { lid: lidId, hoe: manier, tweedeFactor })
}

/** However somebody proved to be this member. */
async function assertNotLocked(c: Ctx, lidId: string): Promise<void> {
  const locked = await c.var.db
    .selectFrom('lid')
    .select('id')
    .where('id', '=', lidId)
    .where('opSlotSinds', 'is not', null)
    .executeTakeFirst()
  if (!locked) return
  note(c, 'inloggen.mislukt', { lid: lidId, hoe: 'slot' })
  throw new Conflict('Je account staat op slot. De reden kreeg je per mail. Neem contact op met beheer.')
}
