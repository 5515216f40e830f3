import type { Config } from './config.ts'
import type { Soort } from './mail-soorten.ts'
import { type Place, placeFor } from './places.ts'
import type { Parcel } from './smtp.ts'

/** Where a mail is to go; `adressen`: the address as hashes, see mail-adres.ts. */
export type Bestemming = { to: string; adressen: Buffer[]; soort: Soort & { name: string } }

/** Whose address it is, null when it is no member's, and whether this mail should go there. */
export type Ontvanger = {
  lidId: string | null
  wil: boolean
  /** The path that switches this kind off for who has the token of the mail; null: it cannot be. */
  afmelden: ((token: string) => string) | null
}

export const ontvangerVan: Place<Bestemming, Ontvanger> = placeFor('ontvanger van een mail')

/** The mail that did not arrive; `code` is an SMTP code such as 550, or a better one such as 5.1.1. */
export type Storing = {
  config: Config
  verzending: { id: string; lidId: string | null; adres: Buffer }
  code: string
}

export const mailKwamNietAan: Place<Storing, void> = placeFor('mail kwam niet aan')

/** Of a member who showed it: what was written to that address was read, or it is another address now. */
export const mailKwamAan: Place<string, void> = placeFor('mail kwam aan')

/** Keeps a mail where it can be read, when there is no mail server. */
export const zonderMailserver: Place<Parcel, void> = placeFor('mail zonder mailserver')
