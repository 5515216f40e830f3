/** How often one question is passed on; after that whoever asked looks for somebody. */
export const meesteKeren = 3

/** What a noun asks of somebody: one purpose, about one thing. */
export type Vraag = { doel: string; onderwerpId: string }

/** A link as it was found by its key. */
export type Gastlink = Vraag & {
  id: string
  email: string | null
  /** Who sent it, by name; null when a guest passed it on and nobody is known. */
  door: string | null
  doorId: string | null
  keer: number
  gemaaktOp: Date
  verlooptOp: Date
  geopendOp: Date | null
  gebruiktOp: Date | null
  doorgegevenOp: Date | null
  ingetrokkenOp: Date | null
}

type Feiten = Pick<Gastlink, 'gebruiktOp' | 'doorgegevenOp' | 'ingetrokkenOp' | 'verlooptOp'>

export type Stand = 'open' | 'gebruikt' | 'doorgegeven' | 'ingetrokken' | 'verlopen'

/** Where it stands follows from its dated facts. */
export function standOf(link: Feiten, now = new Date()): Stand {
  if (link.gebruiktOp) return 'gebruikt'
  if (link.doorgegevenOp) return 'doorgegeven'
  if (link.ingetrokkenOp) return 'ingetrokken'
  return link.verlooptOp <= now ? 'verlopen' : 'open'
}
