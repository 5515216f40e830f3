import { type Entrance, enterAs } from '../login/enter.ts'
import type { Ctx } from './context.ts'
import { type Done, done } from './done.ts'

type Arrival = Entrance & { terug: string; gedaan?: Done }

/** Where every way in ends: a new session, and on to where this member was going, with a word when no mail arrives. */
export async function welcome(
  c: Ctx,
  lidId: string,
  { terug, gedaan = 'ingelogd', ...entrance }: Arrival,
): Promise<Response> {
  await enterAs(c, lidId, entrance)
  const stop = await c.var.db
    .selectFrom('mailstop')
    .select('lidId')
    .where('lidId', '=', lidId)
    .executeTakeFirst()
  return done(c, terug, stop ? 'ingelogdzondermail' : gedaan)
}
