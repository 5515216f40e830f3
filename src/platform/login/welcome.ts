import type { Ctx } from '../web/context.ts'
import { type Done, done } from '../web/done.ts'
import { type Entrance, enterAs } from './enter.ts'

type Welcome = Entrance & { terug: string; gedaan?: Done }

/** Signs in, and leads on to where this member was going; with a word when no mail arrives. */
export async function welcome(
  c: Ctx,
  lidId: string,
  { terug, gedaan = 'ingelogd', ...entrance }: Welcome,
): Promise<Response> {
  await enterAs(c, lidId, entrance)
  const stop = await c.var.db
    .selectFrom('mailstop')
    .select('lidId')
    .where('lidId', '=', lidId)
    .executeTakeFirst()
  return done(c, terug, stop ? 'ingelogdzondermail' : gedaan)
}
