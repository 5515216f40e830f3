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
  /** In the team of a proeftuin whose tender runs, and the actor on the supplier's side. */
  afgeschermd: boolean
  /** The other way round: the actor is in such a team, and this member on the supplier's side. */
  letOp: boolean
}

export type Bericht = {
  id: string
  draadId: string
  vanId: string
  aanId: string
  van: string
  aan: string
  onderwerp: string
  tekst: string
  adresGedeeld: boolean
  verstuurdOp: Date
  vanWegOp: Date | null
  aanWegOp: Date | null
}

/** A message that its receiver did not answer yet. */
export type Onbeantwoord = { id: string; onderwerp: string; van: string; verstuurdOp: Date }

export type Berichtkop = {
  id: string
  onderwerp: string
  ander: string
  /** Written by the actor. */
  eigen: boolean
  verstuurdOp: Date
}

/** How long somebody who wrote may be answered, also by who they could not begin with. */
export const antwoordDagen = 90

/** The other of the two. */
export const anderVan = ({ vanId, aanId, van, aan }: Bericht, actorId: string) =>
  vanId === actorId ? { id: aanId, naam: aan } : { id: vanId, naam: van }

/** An answer has the same subject, with one word before it. */
export const antwoordOp = (onderwerp: string) =>
  (/^re: /i.test(onderwerp) ? onderwerp : `Re: ${onderwerp}`).slice(0, 120)
