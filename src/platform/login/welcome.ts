import { paths } from '../../paths/index.ts'
import type { Ctx } from '../web/context.ts'
import { type Done, done } from '../web/done.ts'
import { type Entrance, enterAs } from './enter.ts'

type Welcome = Entrance & { terug: string; gedaan?: Done }

/** Signs in, and leads on to where this member was going, by the second step when that comes first; with a word when no mail arrives. */
export async function welcome(
  c: Ctx,
  lidId: string,
  { terug, gedaan = 'ingelogd', ...entrance }: Welcome,
): Promise<Response> {
  await enterAs(c, lidId, entrance)
  const { stop, stap } = await c.var.db
    .selectFrom('lid')
    .leftJoin('mailstop', 'mailstop.lidId', 'lid.id')
    .select(['mailstop.lidId as stop', 'lid.tweedeStapSinds as stap'])
    .where('lid.id', '=', lidId)
    .executeTakeFirstOrThrow()
  const metStap = stap !== null || c.var.deps.config.tweedeFactor === 'allen'
  if (metStap && !entrance.tweedeFactor) return c.redirect(paths.tweedeStap(terug), 303)
  return done(c, terug, stop ? 'ingelogdzondermail' : gedaan)
}
