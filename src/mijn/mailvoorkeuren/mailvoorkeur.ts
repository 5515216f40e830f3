import { type Actor, isAdviesteam } from '#src/platform/actor.ts'
import { keuzes, type Mailsoort } from '#src/platform/mail-soorten.ts'

/** What a link in a mail switches off: a kind for a member, or invitations for an address without an account. */
export type Afmelding = { soort: Mailsoort; lidId: string | null; adres: Buffer; uit: boolean }

/** The kinds that this member gets, and may do without. */
export const keuzesVoor = (actor: Actor): Mailsoort[] =>
  keuzes.filter((soort) => soort !== 'adviesteam' || isAdviesteam(actor))
