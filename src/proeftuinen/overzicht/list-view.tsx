import type { Child } from 'hono/jsx'
import { organisatiesoorten } from '#src/netwerk/organisaties/organisatie.ts'
import type { Lijsten } from '#src/netwerk/regios/lijsten.ts'
import { paths } from '#src/paths/index.ts'
import {
  ButtonLink,
  type FilterGroup,
  Filters,
  ListHead,
  Page,
  Pager,
  PageTitle,
  SearchForm,
  type Shell,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { ProeftuinRijen } from '#src/proeftuinen/proeftuin/cards.tsx'
import { fasen, routes, uitkomsten } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { type Counts, countedHits, type Values } from './counts.ts'
import { asQuery, type Filter, type FilterQuery, filterLabels, filterNames } from './filters.ts'
import type { Lijst } from './list.ts'
import type { Gezocht } from './nabij.ts'
import { hasFilters, NietsGevonden } from './niets-view.tsx'
import { Passage } from './vondst-view.tsx'
import type { Vondsten } from './vondsten.ts'

type ListProps = {
  shell: Shell
  query: FilterQuery
  lijst: Lijst
  counts: Counts
  lijsten: Lijsten
  vondsten: Vondsten
  /** When the list is empty: what was looked at, and what is near. */
  gezocht: Gezocht | null
  isLid: boolean
  mayStart: boolean
  /** What other nouns show above it; see places.ts. */
  bovenaan: Child[]
}

export const valuesOf = ({ categorieen, regios }: Lijsten): Values => ({
  fase: fasen,
  route: routes,
  uitkomst: ['loopt', ...uitkomsten],
  categorie: categorieen.map(({ code }) => code),
  soort: organisatiesoorten,
  regio: regios.map(({ code }) => code),
})

const groupLabel: Record<Filter, string> = {
  uitkomst: 'Uitkomst',
  fase: 'Fase',
  route: 'Route',
  categorie: 'Soort werk',
  soort: 'Soort organisatie',
  regio: 'Regio',
}

export const ProeftuinenPage = (props: ListProps) => {
  const { shell, query, mayStart } = props
  const feed = paths.proeftuinenFeed({ ...asQuery(query), volgorde: undefined })
  return (
    <Page
      shell={shell}
      title="Proeftuinen"
      description="Proeven met social return: wat werkte, wat niet, en wat je ervan kunt leren."
      feed={feed}
    >
      <PageTitle
        title="Proeftuinen"
        lead="Wat organisaties uitproberen om mensen aan het werk te helpen. Met wat lukte, en met wat niet lukte."
        action={mayStart && <ButtonLink href={paths.nieuweProeftuin()}>Start een proeftuin</ButtonLink>}
      />
      <TwoColumns
        sideFirst
        side={<Side {...props} />}
        main={
          <>
            {props.bovenaan}
            <Results {...props} />
            <FeedLink href={feed} />
          </>
        }
      />
    </Page>
  )
}

/** For who has no account, or a reader that gathers news: only what is public is in it. */
const FeedLink = ({ href }: { href: string }) => (
  <p>
    <a href={href}>Volg deze lijst als feed</a> in je eigen nieuwslezer, ook zonder account. Er staat in wat
    openbaar is.
  </p>
)

const Side = ({ query, counts, lijsten }: ListProps) => (
  <>
    <SearchForm
      action={paths.proeftuinen()}
      label="Zoek in proeftuinen"
      q={query.q ?? ''}
      keep={Object.fromEntries([...filterNames, 'volgorde' as const].map((name) => [name, query[name]]))}
    />
    <Filters
      groups={groupsOf(query, counts, lijsten)}
      reset={hasFilters(query) ? paths.proeftuinen() : undefined}
    />
  </>
)

const Results = (props: ListProps) => {
  const { query, lijst, counts, vondsten, gezocht, lijsten, isLid } = props
  const { volgende: na } = lijst
  if (gezocht)
    return (
      <>
        <ListHead {...chosenIn(props)} />
        <NietsGevonden query={query} gezocht={gezocht} categorieen={lijsten.categorieen} isLid={isLid} />
      </>
    )
  return (
    <>
      <ListHead
        {...chosenIn(props)}
        count={totalText(counts.totaal, query.q !== undefined)}
        sortings={sortingsOf(query)}
      />
      <ProeftuinRijen
        kaarten={lijst.kaarten}
        label="Proeftuinen"
        passage={({ id }) => {
          const vondst = vondsten.get(id)
          return vondst && <Passage {...vondst} />
        }}
      />
      <Pager
        next={na === null ? undefined : paths.proeftuinen({ ...asQuery(query), na })}
        previous={query.na ? paths.proeftuinen({ ...asQuery(query), na: undefined }) : undefined}
      />
    </>
  )
}

const chosenIn = ({ query, counts, lijsten }: ListProps) => ({
  groups: groupsOf(query, counts, lijsten),
  words: query.q
    ? { q: query.q, without: paths.proeftuinen({ ...asQuery(query), q: undefined }) }
    : undefined,
  reset: paths.proeftuinen(),
})

const sortingsOf = (query: FilterQuery) =>
  [
    { label: 'Laatst bewogen', value: undefined },
    { label: 'Nieuwste eerst', value: 'nieuwst' as const },
  ].map(({ label, value }) => ({
    label,
    active: query.volgorde === value,
    href: paths.proeftuinen({ ...asQuery(query), volgorde: value }),
  }))

const totalText = (n: number, searched: boolean) => {
  if (searched && n >= countedHits) return `Meer dan ${countedHits} proeftuinen`
  return n === 1 ? '1 proeftuin' : `${n.toLocaleString('nl-NL')} proeftuinen`
}

function groupsOf(query: FilterQuery, counts: Counts, lijsten: Lijsten): FilterGroup[] {
  const labels = filterLabels(lijsten)
  return (Object.keys(groupLabel) as Filter[]).map((name) => ({
    label: groupLabel[name],
    options: optionsFor(name, { query, counts, labels: labels[name] }),
  }))
}

const optionsFor = (
  name: Filter,
  { query, counts, labels }: { query: FilterQuery; counts: Counts; labels: Record<string, string> },
) =>
  [...counts.per[name]].map(([value, count]) => {
    const active = query[name] === value
    const href = paths.proeftuinen({ ...asQuery(query), [name]: active ? undefined : value })
    return { label: labels[value] ?? value, count, href, active }
  })
