import type { Actor } from './actor.ts'

/** The kinds of mail that there are: each noun declares its own, beside its mails. */
// biome-ignore lint/suspicious/noEmptyInterface: an interface can be declared further elsewhere, a type cannot
export interface Mailsoorten {}
export type Mailsoort = keyof Mailsoorten

/** A kind as its noun declares it. */
export type Soort = {
  /** As it stands where members choose their mail; of a lower rank is earlier. */
  naam: string
  uitleg: string
  rank: number
  /** True: cannot be switched off, because it answers to what this person does, or guards what is theirs. */
  altijd: boolean
  /** Asked for at this moment: it goes before the rest, and is tried also where nothing arrived before. */
  gevraagd?: boolean
  /** Who may get it; left out: everybody. */
  for?: (actor: Actor | null) => boolean
}

export type Soorten = Readonly<Record<Mailsoort, Soort>>
