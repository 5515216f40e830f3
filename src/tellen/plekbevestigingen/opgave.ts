import type { PlekFeit } from '#src/tellen/plekken/plek.ts'

export const antwoorden = ['klopt', 'klopt_niet'] as const

type Gezegd = Pick<PlekFeit, 'id' | 'soort' | 'op' | 'minuten' | 'waarde' | 'reden' | 'na' | 'er'>

/** A fact that another organisation reported, and what this one said of it. */
export type Opgave = Gezegd & {
  plekId: string
  label: string
  werkgever: string
  voorId: string
  voor: string
  doorId: string | null
  /** Null: nothing yet. */
  klopt: boolean | null
}
