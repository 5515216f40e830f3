import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { type Limit, spend, spendForAddress } from '#src/platform/web/limits.ts'

const perMember: Limit = { name: 'kwartaalcontacten', points: 30, seconds: 24 * 3600 }
const perReceiver: Limit = {
  name: 'kwartaalcontact-ontvanger',
  points: 10,
  seconds: 24 * 3600,
  said: 'Dit adres is vandaag al vaak gekozen. Probeer het morgen opnieuw.',
}

export async function spendContact(c: Ctx, email: string): Promise<void> {
  await spend(c, perMember, actorOf(c).id)
  await spendForAddress(c, perReceiver, email)
}
