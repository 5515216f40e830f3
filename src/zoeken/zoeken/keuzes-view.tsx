import type { Lijsten } from '#src/netwerk/regios/lijsten.ts'
import { paths } from '#src/paths/index.ts'
import { type FilterGroup, Filters, Icon } from '#src/platform/components/index.ts'
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

/** What is chosen, above what was found: each is a link that takes it off. */
export const Gekozen = ({ query, lijsten }: Omit<KeuzesProps, 'gezocht'>) => {
  const labels = labelsOf(lijsten)
  const chosen = facets.flatMap((name) => {
    const value = query[name]
    return value === undefined ? [] : [{ name, label: labels[name][value] ?? value }]
  })
  if (chosen.length === 0) return null
  return (
    <ul class="vonk-gekozen" aria-label="Gekozen filters">
      {chosen.map(({ name, label }) => (
        <li>
          <a href={search(query, { [name]: undefined })}>
            <span class="vonk-onzichtbaar">Haal weg: </span>
            {label} <Icon name="x" />
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a href={paths.zoeken({ q: query.q, soort: query.soort })}>Wis alle filters</a>
        </li>
      )}
    </ul>
  )
}
