import type { Actor } from '#src/platform/actor.ts'
import type { Mailsoort, Soorten } from '#src/platform/mail-soorten.ts'

/** What a link in a mail switches off: a kind for a member, or invitations for an address without an account. */
export type Afmelding = { soort: Mailsoort; naam: string; lidId: string | null; adres: Buffer; uit: boolean }

export const isMailsoort = (soorten: Soorten, given: string): given is Mailsoort =>
  Object.hasOwn(soorten, given)

const namesOf = (soorten: Soorten) => Object.keys(soorten) as Mailsoort[]

/** The kinds that a member may switch off, and those that always come. */
export const keuzesIn = (soorten: Soorten): Mailsoort[] =>
  namesOf(soorten).filter((soort) => !soorten[soort].altijd)
export const vastIn = (soorten: Soorten): Mailsoort[] =>
  namesOf(soorten).filter((soort) => soorten[soort].altijd)

/** The kinds that this member gets, and may do without. */
export const keuzesVoor = (actor: Actor, soorten: Soorten): Mailsoort[] =>
  keuzesIn(soorten).filter((soort) => soorten[soort].for?.(actor) ?? true)
