import { paths } from '#src/paths/index.ts'
import type { Zoekvraagmail } from '#src/platform/database.generated.ts'
import { type Filters, filterNames, ZoekQuery } from '#src/zoeken/zoeken/filters.ts'

export const zoekvraagmails = ['dagelijks', 'wekelijks', 'nooit'] as const satisfies Zoekvraagmail[]

export const mailLabel: Record<Zoekvraagmail, string> = {
  dagelijks: 'Elke dag, als er iets nieuws is',
  wekelijks: 'Elke week, als er iets nieuws is',
  nooit: 'Niet',
}

/** Of one member. */
export const hoogstens = 50

export type Zoekvraag = {
  id: string
  naam: string
  q: string
  /** As in the address of the search. */
  filters: string
  mail: Zoekvraagmail
  teRuim: boolean
  bekekenOp: Date
}

/** What was chosen, the names always in the same order; what means nothing is left out. */
export const filtersOf = (chosen: Filters): string =>
  new URLSearchParams(
    filterNames.flatMap((name) => (chosen[name] ? [[name, chosen[name]] as [string, string]] : [])),
  ).toString()

const asked = ({ q, filters }: Pick<Zoekvraag, 'q' | 'filters'>) => ({
  ...Object.fromEntries(new URLSearchParams(filters)),
  q,
})

/** The question, as the page for searching reads it. */
export const queryOf = (zoekvraag: Pick<Zoekvraag, 'q' | 'filters'>): ZoekQuery =>
  ZoekQuery.parse(asked(zoekvraag))

export const adresOf = (zoekvraag: Pick<Zoekvraag, 'q' | 'filters'>, nieuwsteEerst = false) =>
  paths.zoeken({ ...asked(zoekvraag), op: nieuwsteEerst ? 'nieuwste' : undefined })
