import { organisatiesoortLabel } from '#src/netwerk/organisaties/organisatie.ts'
import type { Lijsten } from '#src/netwerk/regios/lijsten.ts'
import { regioLabels } from '#src/netwerk/regios/regio.ts'
import { faseLabel, routeLabel, uitkomstLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Filter, ZoekQuery } from './filters.ts'

type Facet = Exclude<Filter, 'soort'>
export const facetLabel: Record<Facet, string> = {
  fase: 'Fase',
  uitkomst: 'Hoe het ging',
  categorie: 'Soort werk',
  route: 'Route',
  organisatiesoort: 'Soort organisatie',
  regio: 'Regio',
  jaar: 'Jaar',
}
export const facets = Object.keys(facetLabel) as Facet[]

export const labelsOf = ({ categorieen, regios }: Lijsten): Record<Facet, Record<string, string>> => ({
  fase: faseLabel,
  uitkomst: { loopt: 'Loopt nog', ...uitkomstLabel },
  categorie: Object.fromEntries(categorieen.map(({ code, naam }) => [code, naam])),
  route: routeLabel,
  organisatiesoort: organisatiesoortLabel,
  regio: regioLabels(regios),
  jaar: {},
})

/** What is chosen, in words. */
export function sayFilters(query: ZoekQuery, lijsten: Lijsten): string[] {
  const labels = labelsOf(lijsten)
  return facets.flatMap((name) => {
    const value = query[name]
    return value === undefined ? [] : [labels[name][value] ?? value]
  })
}
