/** What decides whether one member may write to another. None of it is shown: the answer is only whether. */
export type Contact = {
  id: string
  naam: string
  /** A member of the network, and still there. */
  inNetwerk: boolean
  /** Wants nobody to begin writing. */
  dicht: boolean
  /** Wrote to the actor not long ago: then an answer is welcome. */
  schreef: boolean
  /** One of the two blocked the other. */
  geblokkeerd: boolean
  /** The actor blocked this member. */
  doorMij: boolean
  /** A purchase runs between the two: one is in its team, and to the other it is closed. */
  afgeschermd: boolean
  /** That purchase, when the actor may know that it runs and who is in its team; else nobody says why. */
  inkoop: Inkoop | null
}

/** A proeftuin whose purchase runs, by a tender or by asking for offers. */
export type Inkoop = { id: string; titel: string; bijAanbesteding: boolean }

export type Bericht = {
  id: string
  vanId: string
  aanId: string
  van: string
  aan: string
  onderwerp: string
  tekst: string
  adresGedeeld: boolean
  verstuurdOp: Date
  /** By the receiver; the sender is not told. */
  gelezenOp: Date | null
  vanWegOp: Date | null
  aanWegOp: Date | null
}

/** The last message of a conversation, when its receiver did not answer yet. */
export type Onbeantwoord = { id: string; onderwerp: string; van: string; verstuurdOp: Date; nieuw: boolean }

/** All that two members wrote to each other, as a line in a list: the last message of it. */
export type Gesprek = {
  id: string
  onderwerp: string
  ander: string
  /** The last word is the actor's. */
  eigen: boolean
  verstuurdOp: Date
  aantal: number
  /** How many of them the actor did not see yet. */
  nieuw: number
}

/** How long somebody who wrote may be answered, also by who they could not begin with. */
export const antwoordDagen = 90

/** The other of the two. */
export const anderVan = ({ vanId, aanId, van, aan }: Bericht, actorId: string) =>
  vanId === actorId ? { id: aanId, naam: aan } : { id: vanId, naam: van }

export const isNieuw = ({ aanId, gelezenOp }: Bericht, actorId: string) =>
  aanId === actorId && gelezenOp === null

/** An answer has the same subject, with one word before it. */
export const antwoordOp = (onderwerp: string) => `Re: ${zonderRe(onderwerp)}`.slice(0, 120)

export const zonderRe = (onderwerp: string) => onderwerp.replace(/^re: /i, '')
