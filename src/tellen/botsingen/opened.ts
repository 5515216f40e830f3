import { NotFound } from '#src/platform/errors.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import type { Botsing } from './botsing.ts'
import { may } from './policy.ts'
import { findBotsingen } from './queries.ts'

/** All of these, and this actor may settle each: NotFound when one is not there for him or her. */
export async function allowSettle(c: Ctx, ids: string[]): Promise<Botsing[]> {
  const gevonden = await findBotsingen(c.var.db, actorOf(c), ids)
  if (gevonden.length < ids.length) throw new NotFound()
  allow(
    c,
    gevonden.every((botsing) => may.settle(c.var.actor, botsing)),
  )
  return gevonden
}
