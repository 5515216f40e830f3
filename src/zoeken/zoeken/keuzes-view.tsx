import type { Lijsten } from '#src/netwerk/regios/lijsten.ts'
import { paths } from '#src/paths/index.ts'
import { Chips, type FilterGroup, Filters } from '#src/platform/components/index.ts'
import type { ZoekQuery } from './filters.ts'
import { facetLabel, facets, labelsOf } from './labels.ts'
import type { Gezochte } from './zoek.ts'

/** The address of the same search with something else chosen; a choice begins at the first page again. */
export const search = ({ pagina: _, ...query }: ZoekQuery, changed: Record<string, string | undefined>) =>
  paths.zoeken({ ...query, ...changed })

type KeuzesProps = { query: ZoekQuery; gezocht: Gezochte; lijsten: Lijsten }

/** What one can choose, each with how much it leaves. */
export const Keuzes = ({ query, gezocht, lijsten }: KeuzesProps) => {
  const labels = labelsOf(lijsten)
  const groups: FilterGroup[] = facets.map((name) => ({
    label: facetLabel[name],
    options: [...gezocht.telling.per[name]]
      .sort(([a, n], [b, m]) => m - n || b.localeCompare(a))
      .map(([value, count]) => {
        const active = query[name] === value
        const href = search(query, { [name]: active ? undefined : value })
        return { label: labels[name][value] ?? value, count, href, active }
      }),
  }))
  return <Filters groups={groups} />
}

/** What is chosen, above what was found. */
export const Gekozen = ({ query, lijsten }: Omit<KeuzesProps, 'gezocht'>) => {
  const labels = labelsOf(lijsten)
  const chips = facets.flatMap((name) => {
    const value = query[name]
    if (value === undefined) return []
    return [{ label: labels[name][value] ?? value, href: search(query, { [name]: undefined }) }]
  })
  return <Chips chips={chips} reset={paths.zoeken({ q: query.q, soort: query.soort })} />
}
