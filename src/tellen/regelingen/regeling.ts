import type { Aanvraagmoment, Aanvrager } from '#src/platform/database.generated.ts'

export type { Aanvraagmoment, Aanvrager }

/** Who applies. */
export const aanvragers = ['werkgever', 'werknemer', 'gemeente', 'uwv'] as const satisfies Aanvrager[]
/** Before somebody begins, after it, or both. */
export const momenten = ['voor', 'na', 'beide'] as const satisfies Aanvraagmoment[]
/** What one can ask for: a regeling that can be had at both moments is of either. */
export const keuzemomenten = ['voor', 'na'] as const

/** A version of a scheme that helps who gives somebody work, in plain words. */
export type Regeling = {
  code: string
  versie: number
  titel: string
  kort: string
  voorWie: string
  /** How one goes about it. */
  aanvraag: string
  aanvragers: Aanvrager[]
  moment: Aanvraagmoment
  bron: string
  bronLink: string | null
  /** The day on which somebody read the source. */
  nagekekenOp: string
  /** It is there no more. */
  vervallen: boolean
  op: Date
}

export type Filter = {
  aanvrager?: Aanvrager | undefined
  moment?: (typeof keuzemomenten)[number] | undefined
}

type Gevraagd = Pick<Regeling, 'aanvragers' | 'moment'>

export const past = ({ aanvragers, moment }: Gevraagd, filter: Filter): boolean =>
  (!filter.aanvrager || aanvragers.includes(filter.aanvrager)) &&
  (!filter.moment || moment === 'beide' || moment === filter.moment)

/** Days after which a source is read again: rules change with the year. */
export const geldigDagen = 366
