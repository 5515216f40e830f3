import { paths } from '#src/paths/index.ts'
import {
  Badge,
  ButtonLink,
  Card,
  CardList,
  dotted,
  EmptyState,
  type FilterGroup,
  Filters,
  Page,
  Pager,
  PageTitle,
  SearchForm,
  type Shell,
  TwoColumns,
} from '#src/platform/components/index.ts'
import {
  type OrganisatieKort,
  type Organisatiesoort,
  organisatiesoorten,
  organisatiesoortLabel,
} from './organisatie.ts'
import type { OrganisatieFilters } from './queries.ts'

type Row = OrganisatieKort & { afkorting: string | null; samenvatting: string }

export type ListProps = {
  shell: Shell
  organisaties: Row[]
  next: string | undefined
  counts: Map<Organisatiesoort, number>
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

const Side = (props: ListProps) => {
  const { q, soort } = props.filters
  return (
    <>
      <SearchForm action={paths.organisaties()} label="Zoek op naam of afkorting" q={q} keep={{ soort }} />
      <Filters groups={[soortFilter(props)]} reset={soort && paths.organisaties({ q })} />
    </>
  )
}

const soortFilter = ({ counts, filters: { q, soort: chosen } }: ListProps): FilterGroup => ({
  label: 'Soort organisatie',
  options: organisatiesoorten.map((soort) => ({
    label: organisatiesoortLabel[soort],
    count: counts.get(soort) ?? 0,
    href: paths.organisaties({ q, soort: soort === chosen ? undefined : soort }),
    active: soort === chosen,
  })),
})

const Found = ({ organisaties, next, filters: { q, soort, na }, counts }: ListProps) => (
  <>
    {organisaties.length === 0 ? (
      <Nothing q={q} empty={counts.size === 0} />
    ) : (
      <CardList label="Organisaties">{organisaties.map((row) => OrganisatieCard(row))}</CardList>
    )}
    <Pager
      next={next && paths.organisaties({ q, soort, na: next })}
      previous={na && paths.organisaties({ q, soort })}
    />
  </>
)

const OrganisatieCard = ({ id, naam, soort, plaats, afkorting, samenvatting }: Row) => (
  <Card
    title={naam}
    href={paths.organisatie(id)}
    level={2}
    badges={<Badge icon="building-community">{organisatiesoortLabel[soort]}</Badge>}
    footer={dotted([afkorting !== naam && afkorting, plaats !== naam && plaats]) || undefined}
  >
    {samenvatting && <p>{firstWords(samenvatting)}</p>}
  </Card>
)

const firstWords = (text: string) =>
  text.length <= 140 ? text : `${text.slice(0, 140).replace(/\s+\S*$/, '')}…`

const Nothing = ({ q, empty }: { q: string; empty: boolean }) => (
  <EmptyState
    icon="building-community"
    title={
      empty && q === ''
        ? 'Hier komen de organisaties van het netwerk'
        : q === ''
          ? 'Van deze soort staat er geen in Vonk'
          : `Geen organisatie gevonden voor ‘${q}’`
    }
    action={
      !(empty && q === '') && <ButtonLink href={paths.organisaties()}>Toon alle organisaties</ButtonLink>
    }
  >
    {empty && q === ''
      ? 'Denk aan een ministerie, een gemeente, een schoonmaakbedrijf of een sociale onderneming. Het adviesteam voegt ze toe.'
      : 'Vonk keek naar namen en afkortingen van organisaties die in Vonk staan. Zoek op een deel van de naam, of kies een andere soort.'}
  </EmptyState>
)
