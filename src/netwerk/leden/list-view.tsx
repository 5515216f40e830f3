import type { Rol } from '#src/netwerk/keuzelijsten/keuzelijst.ts'
import { organisatiesoorten, organisatiesoortLabel } from '#src/netwerk/organisaties/organisatie.ts'
import type { Lijsten } from '#src/netwerk/regios/lijsten.ts'
import { paths, type Query } from '#src/paths/index.ts'
import {
  ButtonLink,
  EmptyState,
  type FilterGroup,
  Filters,
  ListHead,
  Page,
  Pager,
  PageTitle,
  Rows,
  SearchForm,
  type Shell,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { LidRij } from './cards.tsx'
import type { Tellingen } from './counts.ts'
import { type Filternaam, filterNames, type LedenQuery } from './filters.ts'
import { type Ledenlijst, mostHits } from './list.ts'

type LedenProps = { shell: Shell; query: LedenQuery; lijst: Ledenlijst; lijsten: Keuzes }
/** By what one can choose, and how many each gives. */
type Keuzes = Lijsten & { rollen: Rol[]; tellingen: Tellingen }

export const LedenPage = (props: LedenProps) => (
  <Page shell={props.shell} title="Leden">
    <PageTitle
      title="Leden"
      lead="Wie er in het netwerk zit, wat ze brengen en wat ze zoeken."
      action={<ButtonLink href={paths.wieWeet()}>Vraag wie ergens van weet</ButtonLink>}
    />
    <TwoColumns sideFirst side={<Side {...props} />} main={<Found {...props} />} />
  </Page>
)

const asQuery = ({ na: _na, ...rest }: LedenQuery): Query => rest
const hasFilters = (query: LedenQuery) => Boolean(query.q) || filterNames.some((name) => query[name])

const Side = ({ query, lijsten }: LedenProps) => (
  <>
    <SearchForm
      action={paths.leden()}
      label="Zoek op naam of woord"
      q={query.q ?? ''}
      keep={Object.fromEntries([...filterNames, 'volgorde' as const].map((name) => [name, query[name]]))}
    />
    <Filters groups={groupsOf(query, lijsten)} reset={hasFilters(query) ? paths.leden() : undefined} />
  </>
)

function groupsOf(query: LedenQuery, { categorieen, regios, rollen, tellingen }: Keuzes): FilterGroup[] {
  const choices: Record<Filternaam, { label: string; values: [string, string][] }> = {
    rol: { label: 'Wat iemand doet', values: rollen.map(({ code, naam }) => [code, naam]) },
    categorie: { label: 'Soort werk', values: categorieen.map(({ code, naam }) => [code, naam]) },
    soort: {
      label: 'Soort organisatie',
      values: organisatiesoorten.map((soort) => [soort, organisatiesoortLabel[soort]]),
    },
    regio: { label: 'Regio', values: regios.map(({ code, naam }) => [code, naam]) },
  }
  return filterNames.map((name) => ({
    label: choices[name].label,
    options: choices[name].values.map(([value, label]) => {
      const active = query[name] === value
      const count = tellingen[name] && (tellingen[name][value] ?? 0)
      return {
        label,
        active,
        count,
        href: paths.leden({ ...asQuery(query), [name]: active ? undefined : value }),
      }
    }),
  }))
}

const Found = ({ query, lijst, lijsten }: LedenProps) => {
  const chosen = {
    groups: groupsOf(query, lijsten),
    words: query.q ? { q: query.q, without: paths.leden({ ...asQuery(query), q: undefined }) } : undefined,
    reset: paths.leden(),
  }
  if (lijst.leden.length === 0)
    return (
      <>
        <ListHead {...chosen} />
        <Nobody query={query} />
      </>
    )
  const next = lijst.volgende ? paths.leden({ ...asQuery(query), na: lijst.volgende }) : undefined
  return (
    <>
      <ListHead
        count={lijst.gevonden === null ? undefined : totalText(lijst.gevonden)}
        {...chosen}
        sortings={sortingsOf(query)}
      />
      <Rows label="Leden">
        {lijst.leden.map((lid) => (
          <LidRij lid={lid} />
        ))}
      </Rows>
      <Pager next={next} previous={query.na ? paths.leden(asQuery(query)) : undefined} />
    </>
  )
}

const sortingsOf = (query: LedenQuery) =>
  [
    { label: 'Op naam', value: undefined },
    { label: 'Nieuwste eerst', value: 'nieuwst' as const },
  ].map(({ label, value }) => ({
    label,
    active: query.volgorde === value,
    href: paths.leden({ ...asQuery(query), volgorde: value }),
  }))

const totalText = (n: number) => {
  if (n >= mostHits) return `Meer dan ${mostHits} leden. Zoek iets preciezer.`
  return n === 1 ? '1 lid' : `${n} leden`
}

const Nobody = ({ query }: { query: LedenQuery }) => (
  <EmptyState
    title={query.q ? `Niemand gevonden voor ‘${query.q}’` : 'Geen lid past bij deze filters'}
    icon="users"
    action={<ButtonLink href={paths.leden()}>Bekijk alle leden</ButtonLink>}
  >
    Vonk keek naar namen, en naar functie, onderwerpen en wat leden brengen en zoeken, voor zover jij dat mag
    lezen. Kies minder filters of een ander woord. Hoort iemand hier? Nodig die uit bij Mijn Vonk.
  </EmptyState>
)
