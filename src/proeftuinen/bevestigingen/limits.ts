import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { type Limit, spend, spendForAddress } from '#src/platform/web/limits.ts'

const perMember: Limit = { name: 'bevestigingen', points: 20, seconds: 24 * 3600 }
/** Whoever asks, and about whatever proeftuin. */
const perReceiver: Limit = {
  name: 'bevestiging-ontvanger',
  points: 5,
  seconds: 24 * 3600,
  said: 'Wie je vraagt, kreeg vandaag al genoeg mail uit Vonk. Probeer het morgen opnieuw.',
}

export async function spendVraag(c: Ctx, email: string): Promise<void> {
  await spend(c, perMember, actorOf(c).id)
  await spendForAddress(c, perReceiver, email)
}
