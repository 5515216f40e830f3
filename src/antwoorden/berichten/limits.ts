import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { type Limit, spend } from '#src/platform/web/limits.ts'

const perSender: Limit = { name: 'bericht-afzender', points: 20, seconds: 24 * 3600 }
const perPair: Limit = { name: 'bericht-paar', points: 5, seconds: 24 * 3600 }

/** One message from the actor to this member; TooMany when it is one too many. */
export async function countSending(c: Ctx, aanId: string): Promise<void> {
  const { id } = actorOf(c)
  await spend(c, perSender, id)
  await spend(c, perPair, `${id} ${aanId}`)
}
