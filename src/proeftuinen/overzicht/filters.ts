import { z } from 'zod'
import { organisatiesoorten, organisatiesoortLabel } from '#src/netwerk/organisaties/organisatie.ts'
import type { Lijsten } from '#src/netwerk/regios/lijsten.ts'
import { regioLabels } from '#src/netwerk/regios/regio.ts'
import { regioFilter } from '#src/netwerk/regios/veld.ts'
import type { Query } from '#src/paths/index.ts'
import type { Organisatiesoort } from '#src/platform/database.generated.ts'
import { searchTerm } from '#src/platform/forms/fields.ts'
import { faseLabel, routeLabel, uitkomstLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import {
  type Fase,
  fasen,
  type Route,
  routes,
  type Uitkomst,
  uitkomsten,
} from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Woord } from './woorden.ts'

/** The filters of the list, in the fixed order in which proeftuin_telling writes a combination. */
export const filterNames = ['fase', 'route', 'uitkomst', 'categorie', 'soort', 'regio'] as const
export type Filter = (typeof filterNames)[number]
export type Filters = {
  fase?: Fase | undefined
  route?: Route | undefined
  uitkomst?: Uitkomst | 'loopt' | undefined
  categorie?: string | undefined
  soort?: Organisatiesoort | undefined
  regio?: string | undefined
  /** One organisation's own list, and that of all below it; not a filter of the page. */
  organisatie?: string | undefined
  /** Those that belong to one tender; not a filter of the page. */
  aanbesteding?: string | undefined
  /** What was typed to search for, word by word; see readWoorden. */
  q?: never
  woorden?: Woord[] | undefined
  /** What the proeftuin itself says it is about; without its logboek and afronding. */
  over?: string | undefined
}

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined)

/** What the address asks for; a value that is not on the list is no filter, so that an old link still works. */
export const FilterQuery = z.object({
  fase: oneOf(fasen),
  route: oneOf(routes),
  uitkomst: oneOf(['loopt', ...uitkomsten]),
  categorie: z
    .string()
    .regex(/^[a-z_]{2,40}$/)
    .optional()
    .catch(undefined),
  soort: oneOf(organisatiesoorten),
  regio: regioFilter(),
  q: searchTerm().transform((q) => (q.length < 2 ? undefined : q)),
  volgorde: oneOf(['nieuwst']),
  na: z.string().max(120).optional().catch(undefined),
})

export type FilterQuery = z.infer<typeof FilterQuery>

/** The choices and the order, without the place in the list. */
export const asQuery = ({ na: _na, ...rest }: FilterQuery): Query => rest

/** What people call each value of each filter. */
export const filterLabels = ({ categorieen, regios }: Lijsten): Record<Filter, Record<string, string>> => ({
  uitkomst: { loopt: 'Loopt nog', ...uitkomstLabel },
  fase: faseLabel,
  route: routeLabel,
  categorie: Object.fromEntries(categorieen.map(({ code, naam }) => [code, naam])),
  soort: organisatiesoortLabel,
  regio: regioLabels(regios),
})

/** 'fase=uitvoeren|route=inkoop': the key of proeftuin_telling. */
export const combinationOf = (filters: Filters): string =>
  filterNames
    .filter((name) => filters[name] !== undefined)
    .map((name) => `${name}=${filters[name]}`)
    .join('|')
