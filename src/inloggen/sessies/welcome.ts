import { paths } from '#src/paths/index.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { done, type Said } from '#src/platform/web/done.ts'
import { type Entrance, enterAs } from './enter.ts'
import { said } from './said.ts'

type Welcome = Entrance & { terug: string; gedaan?: Said }

/** Signs in, and leads on to where this member was going, by the second step when that comes first; with a word when no mail arrives. */
export async function welcome(
  c: Ctx,
  lidId: string,
  { terug, gedaan = said.ingelogd, ...entrance }: Welcome,
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
  return done(c, terug, stop ? said.ingelogdzondermail : gedaan)
}
