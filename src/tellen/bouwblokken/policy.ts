import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import { type Actor, isAdviesteam, isLid } from '#src/platform/actor.ts'
import type { Bouwblok } from './bouwblok.ts'

type Zicht = Pick<Organisatie, 'beheert' | 'kant'>
type Gehouden = Pick<Bouwblok, 'regio' | 'beheert' | 'koopt'>

/**
 * Members read them, on both sides of a contract: who offers must know with what the client reckons, all suppliers alike.
 * Nobody else needs to: it is no public price of a person.
 */
export const may = {
  view: (actor: Actor | null) => isLid(actor),
  /** A table belongs to who buys: its administrators keep it. */
  keepOf: (actor: Actor | null, { beheert, kant }: Zicht) =>
    isLid(actor) && beheert && kant === 'opdrachtgever',
  keepRegio: (actor: Actor | null) => isAdviesteam(actor),
  keep: (actor: Actor | null, { regio, beheert, koopt }: Gehouden) =>
    regio === null ? isLid(actor) && beheert && koopt : may.keepRegio(actor),
}
