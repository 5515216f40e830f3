/** The purpose of its gastlink, and the kind of its termijn. */
export const doel = 'gastheer'

/** In how many working days the host is asked to answer. */
export const antwoordWerkdagen = 10

/** How many days the link works: longer than the termijn, and the days after it. */
export const linkDagen = 42

export const antwoorden = ['ja', 'nee'] as const

/** For whom somebody began a proeftuin. */
export type Gastheer = {
  proeftuinId: string
  titel: string
  organisatieId: string
  organisatie: string
  /** Of who began it: the host when the other declines. */
  eigen: string
  doorId: string
  door: string
  begonnenOp: Date
  gevraagdOp: Date | null
  bevestigdOp: Date | null
  afgewezenOp: Date | null
  teruggenomenOp: Date | null
}

export const standen = ['wacht', 'bevestigd', 'afgewezen', 'teruggenomen'] as const
export type Stand = (typeof standen)[number]

type Feiten = Pick<Gastheer, 'bevestigdOp' | 'afgewezenOp' | 'teruggenomenOp'>

/** Where it stands follows from its dated facts. */
export function standOf({ bevestigdOp, afgewezenOp, teruggenomenOp }: Feiten): Stand {
  if (bevestigdOp) return 'bevestigd'
  if (afgewezenOp) return 'afgewezen'
  return teruggenomenOp ? 'teruggenomen' : 'wacht'
}
