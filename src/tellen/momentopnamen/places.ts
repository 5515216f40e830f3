import { type Place, placeFor } from '#src/platform/places.ts'
import type { Telregime } from '#src/tellen/telregimes/telregime.ts'
import type { Geteld } from './momentopname.ts'

export type Telvraag = { kwartaal: string; regime: Telregime }

/** What counts in a quarter under a regime, of the network and of each organisation: the noun that counts fills it. */
export const tellingVanKwartaal: Place<Telvraag, Geteld[]> = placeFor('telling van een kwartaal')
