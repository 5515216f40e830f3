import { paths } from '#src/paths.ts'
import { isFresh } from '#src/platform/login/fresh.ts'
import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { hasFactor } from '#src/tweedefactor/queries.ts'

/**
 * Where to go before anything changes about the ways in; null: nowhere. Who has powers and a passkey already uses that
 * first: else a link in a mail would be enough to make another, and with that the powers.
 */
export async function detourOf(c: Ctx, terug: string): Promise<string | null> {
  if (c.var.opgeschort && (await hasFactor(c.var.db, actorOf(c)))) return paths.tweedeStap(terug)
  return (await isFresh(c)) ? null : paths.inloggen(terug, 'opnieuw')
}
