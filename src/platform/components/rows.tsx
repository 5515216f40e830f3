import type { Child } from 'hono/jsx'
import type { FilterGroup } from './filters.tsx'
import { Icon, type IconName } from './icon.tsx'
import { PlainList } from './plainList.tsx'

const tiles = {
  neutral: 'vonk-tegel',
  warm: 'vonk-tegel vonk-tegel--warm',
  good: 'vonk-tegel vonk-tegel--goed',
  sun: 'vonk-tegel vonk-tegel--zon',
}

export type Mark = { icon: IconName; kind?: keyof typeof tiles | undefined }

/** What kind of thing it is, at a glance; the same stands beside it in words. */
export const Tile = ({ icon, kind = 'neutral' }: Mark) => (
  <span class={tiles[kind]} aria-hidden="true">
    <Icon name={icon} />
  </span>
)

export type RowProps = {
  href: string
  title: Child
  /** Left of it: a tile for its kind, or a picture. */
  mark: Mark | { picture: Child }
  /** The small line above the title: what kind of thing it is. */
  eyebrow?: Child | undefined
  /** Below the title: whose it is, and when. */
  facts?: Child | undefined
  /** At the right: how it stands. */
  badges?: Child | undefined
  level?: 2 | 3 | undefined
  children?: Child
}

/** One record in a list, as the few facts that decide whether to open it. The whole row leads there. */
export const Row = ({ href, title, mark, eyebrow, facts, badges, level = 2, children }: RowProps) => {
  const Heading = `h${level}` as const
  return (
    <li class="vonk-lijstrij">
      {'picture' in mark ? mark.picture : <Tile {...mark} />}
      <div class="vonk-lijstrij__tekst">
        {eyebrow && <p class="vonk-kopje">{eyebrow}</p>}
        <Heading class="vonk-lijstrij__titel">
          <a href={href}>{title}</a>
        </Heading>
        {children}
        {facts && <p class="vonk-lijstrij__feiten">{facts}</p>}
      </div>
      {badges && <div class="vonk-labels">{badges}</div>}
    </li>
  )
}

export const Rows = ({ children, label }: { children: Child; label?: string | undefined }) => (
  <PlainList class="vonk-rijtjes" label={label}>
    {children}
  </PlainList>
)

type ChipsProps = {
  chips: { label: string; href: string }[]
  /** The list without any of it. */
  reset: string
}

/** What was chosen, each a link that takes it off. */
export const Chips = ({ chips, reset }: ChipsProps) =>
  chips.length === 0 ? null : (
    <PlainList class="vonk-chips" label="Gekozen">
      {chips.map(({ label, href }) => (
        <li>
          <a href={href}>
            <span class="vonk-onzichtbaar">Haal weg: </span>
            {label}
            <Icon name="x" />
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a class="vonk-chips__alles" href={reset}>
            Wis alles
          </a>
        </li>
      )}
    </PlainList>
  )

export type Sorting = { label: string; href: string; active: boolean }

type ListHeadProps = {
  /** How many there are, in words. */
  count?: string | undefined
  groups: FilterGroup[]
  /** What was searched for, and the list without it. */
  words?: { q: string; without: string } | undefined
  /** The list without any of it. */
  reset: string
  sortings?: Sorting[]
}

/** Above the rows of a list: how many, what was chosen with a way to take each off, and in which order they stand. */
export const ListHead = ({ count, groups, words, reset, sortings = [] }: ListHeadProps) => {
  const chosen = groups.flatMap(({ options }) => options.filter(({ active }) => active))
  const chips = [...(words ? [{ label: `‘${words.q}’`, href: words.without }] : []), ...chosen]
  return (
    <div class="vonk-lijstkop">
      {count && (
        <p class="vonk-aantal" role="status">
          {count}
        </p>
      )}
      <Chips chips={chips} reset={reset} />
      {sortings.length > 0 && (
        <nav class="vonk-volgorde" aria-label="Volgorde">
          {sortings.map(({ label, href, active }) => (
            <a href={href} aria-current={active ? 'true' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      )}
    </div>
  )
}
