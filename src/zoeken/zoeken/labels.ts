import type { Categorie } from '#src/netwerk/categorieen/categorie.ts'
import { organisatiesoortLabel } from '#src/netwerk/organisaties/organisatie.ts'
import { faseLabel, routeLabel, uitkomstLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Filter, ZoekQuery } from './filters.ts'

type Facet = Exclude<Filter, 'soort'>
export const facetLabel: Record<Facet, string> = {
  fase: 'Fase',
  uitkomst: 'Hoe het ging',
  categorie: 'Soort werk',
  route: 'Route',
  organisatiesoort: 'Soort organisatie',
  jaar: 'Jaar',
}
export const facets = Object.keys(facetLabel) as Facet[]

export const labelsOf = (categorieen: Categorie[]): Record<Facet, Record<string, string>> => ({
  fase: faseLabel,
  uitkomst: { loopt: 'Loopt nog', ...uitkomstLabel },
  categorie: Object.fromEntries(categorieen.map(({ code, naam }) => [code, naam])),
  route: routeLabel,
  organisatiesoort: organisatiesoortLabel,
  jaar: {},
})

/** What is chosen, in words. */
export function sayFilters(query: ZoekQuery, categorieen: Categorie[]): string[] {
  const labels = labelsOf(categorieen)
  return facets.flatMap((name) => {
    const value = query[name]
    return value === undefined ? [] : [labels[name][value] ?? value]
  })
}
