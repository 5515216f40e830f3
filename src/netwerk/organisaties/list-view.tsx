import { type Regio, regioLabels } from '#src/netwerk/regios/regio.ts'
import { paths, type Query } from '#src/paths/index.ts'
import {
  ButtonLink,
  dotted,
  EmptyState,
  type FilterGroup,
  Filters,
  ListHead,
  Page,
  Pager,
  PageTitle,
  Row,
  Rows,
  SearchForm,
  type Shell,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { psoLabel, sectorLabel } from './feiten.ts'
import type { OrganisatieFilters } from './forms.ts'
import { type Counts, type Filter, filterNames } from './list.ts'
import { type OrganisatieKort, organisatiesoortLabel } from './organisatie.ts'

type Kaart = OrganisatieKort & { afkorting: string | null; samenvatting: string; regio: string | null }

export type ListProps = {
  shell: Shell
  organisaties: Kaart[]
  next: string | undefined
  counts: Counts
  regios: Regio[]
  filters: OrganisatieFilters
  canCreate: boolean
}

export const OrganisatiesPage = (props: ListProps) => (
  <Page
    shell={props.shell}
    title="Organisaties"
    description="Overheden, leveranciers en andere organisaties in het netwerk van Vonk."
  >
    <PageTitle
      title="Organisaties"
      lead="Wie er in het netwerk zitten, en wat ze proberen."
      action={
        props.canCreate && <ButtonLink href={paths.nieuweOrganisatie()}>Voeg een organisatie toe</ButtonLink>
      }
    />
    <TwoColumns sideFirst side={<Side {...props} />} main={<Found {...props} />} />
  </Page>
)

/** The choices without where the reader was in the list. */
const queryOf = ({ na: _, ...filters }: OrganisatieFilters, change: Query = {}): Query => ({
  ...filters,
  ...change,
})

const hasFilter = (filters: OrganisatieFilters) => filterNames.some((name) => filters[name] !== undefined)

const Side = (props: ListProps) => {
  const { filters } = props
  return (
    <>
      <SearchForm
        action={paths.organisaties()}
        label="Zoek op naam of afkorting"
        q={filters.q}
        keep={Object.fromEntries([...filterNames, 'volgorde' as const].map((name) => [name, filters[name]]))}
      />
      <Filters
        groups={groupsOf(props)}
        reset={hasFilter(filters) ? paths.organisaties({ q: filters.q }) : undefined}
      />
    </>
  )
}

const groupsOf = ({ counts, filters, regios }: ListProps): FilterGroup[] => {
  const group = (name: Filter, label: string, labels: Record<string, string>): FilterGroup => ({
    label,
    options: Object.entries(labels).map(([value, words]) => ({
      label: words,
      count: counts[name].get(value) ?? 0,
      href: paths.organisaties(queryOf(filters, { [name]: filters[name] === value ? undefined : value })),
      active: filters[name] === value,
    })),
  })
  return [
    group('soort', 'Soort organisatie', organisatiesoortLabel),
    group('regio', 'Regio', regioLabels(regios)),
    group('pso', 'Trede op de PSO', psoLabel),
    group('sociaal', 'Sociale onderneming', { ja: 'Staat in een register' }),
    group('sector', 'Sector van de Banenafspraak', sectorLabel),
  ]
}

const Found = (props: ListProps) => {
  const { organisaties, next, filters, regios } = props
  const names = regioLabels(regios)
  return (
    <>
      <ListHead
        groups={groupsOf(props)}
        words={
          filters.q
            ? { q: filters.q, without: paths.organisaties(queryOf(filters, { q: undefined })) }
            : undefined
        }
        reset={paths.organisaties()}
        sortings={organisaties.length === 0 ? [] : sortingsOf(filters)}
      />
      {organisaties.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <Rows label="Organisaties">
          {organisaties.map((row) => (
            <Rij {...row} regioNaam={row.regio && names[row.regio]} />
          ))}
        </Rows>
      )}
      <Pager
        next={next && paths.organisaties(queryOf(filters, { na: next }))}
        previous={filters.na && paths.organisaties(queryOf(filters))}
      />
    </>
  )
}

const sortingsOf = (filters: OrganisatieFilters) =>
  [
    { label: 'Op naam', value: undefined },
    { label: 'Nieuwste eerst', value: 'nieuwst' },
  ].map(({ label, value }) => ({
    label,
    active: filters.volgorde === value,
    href: paths.organisaties(queryOf(filters, { volgorde: value })),
  }))

type RijProps = Kaart & { regioNaam: string | null | undefined }

const Rij = ({ id, naam, soort, plaats, afkorting, samenvatting, regioNaam }: RijProps) => (
  <Row
    title={naam}
    href={paths.organisatie(id)}
    mark={{ icon: 'building-community' }}
    eyebrow={organisatiesoortLabel[soort]}
    facts={dotted([afkorting !== naam && afkorting, plaats !== naam && plaats, regioNaam]) || undefined}
  >
    {samenvatting && <p>{firstWords(samenvatting)}</p>}
  </Row>
)

const firstWords = (text: string) =>
  text.length <= 140 ? text : `${text.slice(0, 140).replace(/\s+\S*$/, '')}…`

const Nothing = ({ filters }: ListProps) => {
  const { q } = filters
  const isEmpty = q === '' && !hasFilter(filters)
  return (
    <EmptyState
      icon="building-community"
      title={titleOf(q, isEmpty)}
      action={!isEmpty && <ButtonLink href={paths.organisaties()}>Toon alle organisaties</ButtonLink>}
    >
      {isEmpty
        ? 'Denk aan een ministerie, een gemeente, een schoonmaakbedrijf of een sociale onderneming. Het adviesteam voegt ze toe.'
        : 'Vonk keek naar namen en afkortingen van organisaties die in Vonk staan. Van sommige is niet alles bekend, zoals de regio. Zoek op een deel van de naam, of kies minder filters.'}
    </EmptyState>
  )
}

function titleOf(q: string, isEmpty: boolean): string {
  if (isEmpty) return 'Hier komen de organisaties van het netwerk'
  return q === '' ? 'Geen organisatie past bij deze filters' : `Geen organisatie gevonden voor ‘${q}’`
}
