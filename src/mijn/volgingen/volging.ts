import type { paths } from '#src/paths/index.ts'

/** The kind of what is followed, as it stands in the address. */
export type Volgsoort = Parameters<typeof paths.volgen>[0]

/** So many things at most: then what is new still says something, and costs a bounded search. */
export const hoogstens = 200

/** What somebody follows or may follow: what it is called and where it is. */
export type Doel = { soort: Volgsoort; id: string; titel: string; href: string }

/** Something that happened in a proeftuin, or in a werkwijze. */
export type Nieuws = {
  id: string
  soort: 'begin' | 'fase' | 'routewissel' | 'afronding' | 'aantekening' | 'versie' | 'reactie'
  /** Of a note: its kind. Of a phase, a route, an outcome or a version: which. */
  wat: string | null
  titel: string
  moment: Date
  waarinId: string
  waarin: string
  organisatie: string
}
