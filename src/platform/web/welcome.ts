import type { Ctx } from './context.ts'
import { done } from './done.ts'

/** After signing in: to where this member was going, with a word when no mail arrives. */
export async function welcome(c: Ctx, lidId: string, terug: string): Promise<Response> {
  const stop = await c.var.db
    .selectFrom('mailstop')
    .select('lidId')
    .where('lidId', '=', lidId)
    .executeTakeFirst()
  return done(c, terug, stop ? 'ingelogdzondermail' : 'ingelogd')
}
