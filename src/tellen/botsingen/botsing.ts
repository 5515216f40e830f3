/** One of two claims. What of its line is null is not for this reader. */
export type Melding = {
  plekId: string | null
  label: string | null
  /** The first day placed. */
  begin: string | null
  voorId: string
  voor: string
  gemeldOp: Date
}

/** Two claims that may be one place. The first is the older, which counts until they are two. */
export type Botsing = {
  id: string
  werkgever: string
  proeftuinId: string | null
  /** Null where the proeftuin is closed to this reader. */
  proeftuin: string | null
  gezienOp: Date
  zelfde: boolean | null
  beslotenOp: Date | null
  beslotenDoorId: string | null
  beslotenDoor: string | null
  beslotenVoor: string | null
  eerste: Melding
  tweede: Melding
  /** The actor counts for an organisation that is concerned, or that reported one of them. */
  teller: boolean
}

export const besluiten = ['zelfde', 'twee'] as const
export type Besluit = (typeof besluiten)[number]
export const besluitLabels: Record<Besluit, string> = {
  zelfde: 'Het is één plek: de oudste melding telt',
  twee: 'Het zijn twee plekken: allebei tellen',
}

/** How it was settled; null while it is open. */
export const besluitVan = ({ zelfde }: Pick<Botsing, 'zelfde'>): Besluit | null =>
  zelfde === null ? null : zelfde ? 'zelfde' : 'twee'
