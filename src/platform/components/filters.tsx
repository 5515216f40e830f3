import { Icon } from './icon.tsx'

export type FilterOption = { label: string; count?: number | undefined; href: string; active: boolean }
export type FilterGroup = { label: string; options: FilterOption[] }

const Option = ({ label, count, href, active }: FilterOption) => (
  <li>
    <a href={href} aria-current={active ? 'true' : undefined}>
      {active && <Icon name="check" />}
      <span>{label}</span>
      {count !== undefined && <span class="vonk-filter__aantal">{count}</span>}
    </a>
  </li>
)

/** A value with nothing behind it is left out, unless it is the one chosen. */
const leads = ({ count, active }: FilterOption) => count !== 0 || active

/** Links, so that the address holds the choice. One tap away on a small screen, always open on a wide one. */
export const Filters = ({ groups, reset }: { groups: FilterGroup[]; reset?: string | undefined }) => {
  const filled = groups
    .map(({ label, options }) => ({ label, options: options.filter(leads) }))
    .filter(({ options }) => options.length > 0)
  const chosen = filled.flatMap(({ options }) => options).filter(({ active }) => active).length
  if (filled.length === 0 && !reset) return null
  return (
    <details class="vonk-filters vonk-uitklap">
      <summary>
        <Icon name="filter" /> Filter{chosen > 0 && ` (${chosen} gekozen)`}
      </summary>
      <nav aria-label="Filters">
        {reset && (
          <p>
            <a href={reset}>Wis alle filters</a>
          </p>
        )}
        {filled.map(({ label, options }) => (
          <>
            <h2 class="vonk-kopje">{label}</h2>
            <ul>{options.map(Option)}</ul>
          </>
        ))}
      </nav>
    </details>
  )
}

export type PagerProps = { next?: string | undefined; previous?: string | undefined }

export const Pager = ({ next, previous }: PagerProps) =>
  next || previous ? (
    <nav class="vonk-bladeren" aria-label="Meer resultaten">
      {previous && (
        <a
          class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action"
          href={previous}
          rel="prev"
        >
          <Icon name="arrow-left" /> Vorige
        </a>
      )}
      {next && (
        <a
          class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action"
          href={next}
          rel="next"
        >
          Volgende <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  ) : null
