import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { type Limit, spend } from '#src/platform/web/limits.ts'

/** Each goes by mail to who is concerned. */
const perSchrijver: Limit = { name: 'reactie', points: 100, seconds: 24 * 3600 }

/** One reactie of the actor; TooMany when it is one too many. */
export const countWriting = (c: Ctx): Promise<void> => spend(c, perSchrijver, actorOf(c).id)
