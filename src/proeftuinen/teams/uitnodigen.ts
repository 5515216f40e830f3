import { may as mayLeden } from '#src/netwerk/leden/policy.ts'
import { capital } from '#src/platform/components/index.ts'
import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { hasPoint, type Limit, spend } from '#src/platform/web/limits.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { lidBelet, listStanden, rolBelet, type Stand } from './belet.ts'
import { invite } from './changes.ts'
import { isDeclined } from './queries.ts'
import type { Genodigde } from './team.ts'

const perMember: Limit = { name: 'uitnodigingen', points: 40, seconds: 24 * 3600 }
/** Whoever sends them, of whatever proeftuin: a mailbox is not filled by way of Vonk. */
const perReceiver: Limit = { name: 'uitnodiging-ontvanger', points: 5, seconds: 24 * 3600 }
export const genoeg = 'kreeg vandaag al genoeg mail uit Vonk. Probeer het morgen opnieuw.'

/** Who was not asked, as the one who asks named him or her, and why. */
export type Geweigerd = { wie: Genodigde; naam: string; reden: string }
export type Uitslag = { gevraagd: Genodigde[]; geweigerd: Geweigerd[] }

type Vraag = { proeftuin: Proeftuin; genodigden: Genodigde[]; boodschap: string }

/** Asks whoever can be asked; of each other one it says why not. Each hears of it by mail, and in Mijn Vonk. */
export async function nodigUit(c: Ctx, { proeftuin, genodigden, boodschap }: Vraag): Promise<Uitslag> {
  const { db } = c.var
  const leden = genodigden.flatMap((wie) => ('lidId' in wie ? [wie.lidId] : []))
  // Who is not in the network knows nobody in it by name, nor by id.
  const standen = await listStanden(db, proeftuin.id, mayLeden.list(actorOf(c)) ? leden : [])
  const uitslag: Uitslag = { gevraagd: [], geweigerd: [] }
  for (const wie of genodigden) {
    const een = 'lidId' in wie ? standen.get(wie.lidId) : undefined
    const reden = await beletVoor(c, { proeftuin, wie, een })
    const naam = 'email' in wie ? wie.email : een?.inNetwerk || een?.inTeam ? een.naam : 'Dit lid'
    if (reden) uitslag.geweigerd.push({ wie, naam, reden })
    else {
      await spend(c, perMember, actorOf(c).id)
      const uitnodigingId = await invite(db, actorOf(c), { proeftuin, wie, boodschap })
      await c.var.enqueue('stuur-uitnodiging', { uitnodigingId })
      uitslag.gevraagd.push(wie)
    }
  }
  return uitslag
}

type Een = { proeftuin: Proeftuin; wie: Genodigde; een: Stand | undefined }

/** Of an address nothing is said that would tell whether it is a member's, nor for whom that one works. */
async function beletVoor(c: Ctx, { proeftuin, wie, een }: Een): Promise<string | null> {
  const reden = 'lidId' in wie ? lidBelet(proeftuin, een, wie.rol) : await adresBelet(c, proeftuin, wie)
  if (reden) return reden
  return (await hasPoint(c, perReceiver, 'lidId' in wie ? wie.lidId : wie.email)) ? null : capital(genoeg)
}

const adresBelet = async (c: Ctx, proeftuin: Proeftuin, { rol, email }: Genodigde & { email: string }) =>
  rolBelet(proeftuin, rol) ??
  // Once more is asking; after that it is pressing.
  ((await isDeclined(c.var.db, proeftuin.id, email)) ? 'Zei al twee keer nee. Vraag iemand anders.' : null)

/** Of both kinds, as one reads them: who, and why. */
export const sayGeweigerd = ({ naam, reden }: Geweigerd): string => `${naam}: ${lower(reden)}`

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
