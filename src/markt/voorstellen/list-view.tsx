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
  SearchForm,
  type Shell,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { VoorstelRijen } from './cards.tsx'
import type { Zoek } from './forms.ts'
import type { Lijst } from './list.ts'

type ListProps = Lijst & {
  shell: Shell
  zoek: Zoek
  lijsten: Lijsten
  perSoort: Map<string, number>
  canMake: boolean
}

export const VoorstellenPage = (props: ListProps) => (
  <Page
    shell={props.shell}
    title="Voorstellen"
    description={lead}
    feed={paths.voorstellenFeed(queryOf(props.zoek, { volgorde: undefined }))}
  >
    <PageTitle
      title="Voorstellen"
      lead={lead}
      action={props.canMake && <ButtonLink href={paths.nieuwVoorstel()}>Doe een voorstel</ButtonLink>}
    />
    <TwoColumns sideFirst side={<Side {...props} />} main={<Found {...props} />} />
  </Page>
)

const lead =
  'Ideeën van leveranciers en sociale ondernemingen voor een soort werk. Alle kopers lezen hetzelfde, op hetzelfde moment.'

const isFiltered = ({ q, categorie, regio }: Zoek) => q !== '' || Boolean(categorie ?? regio)

/** The choices without where the reader was in the list. */
const queryOf = ({ na: _, q, ...zoek }: Zoek, change: Query = {}): Query => ({
  ...zoek,
  q: q || undefined,
  ...change,
})

const Side = (props: ListProps) => {
  const { zoek } = props
  return (
    <>
      <SearchForm
        action={paths.voorstellen()}
        label="Zoek in voorstellen"
        q={zoek.q}
        keep={queryOf(zoek, { q: undefined })}
      />
      <Filters groups={groupsOf(props)} reset={isFiltered(zoek) ? paths.voorstellen() : undefined} />
    </>
  )
}

/** Only what gives something, and what is chosen. */
function groupsOf({ zoek, lijsten, perSoort }: ListProps): FilterGroup[] {
  const optionOf = (naam: 'categorie' | 'regio', code: string, label: string) => {
    const active = zoek[naam] === code
    return { label, active, href: paths.voorstellen(queryOf(zoek, { [naam]: active ? undefined : code })) }
  }
  const soorten = lijsten.categorieen.filter(({ code }) => perSoort.has(code) || zoek.categorie === code)
  const regios = lijsten.regios.filter(({ code }) => zoek.regio === code)
  const options = soorten.map(({ code, naam }) => ({
    ...optionOf('categorie', code, naam),
    count: perSoort.get(code) ?? 0,
  }))
  return [
    { label: 'Soort werk', options },
    ...(regios.length > 0
      ? [{ label: 'Regio', options: regios.map(({ code, naam }) => optionOf('regio', code, naam)) }]
      : []),
  ]
}

const sortingsOf = (zoek: Zoek) =>
  [
    { label: 'Laatst gewijzigd', value: undefined },
    { label: 'Nieuwste eerst', value: 'nieuwst' },
  ].map(({ label, value }) => ({
    label,
    active: zoek.volgorde === value,
    href: paths.voorstellen(queryOf(zoek, { volgorde: value })),
  }))

const Found = (props: ListProps) => {
  const { voorstellen, volgende, zoek } = props
  return (
    <>
      <ListHead
        groups={groupsOf(props)}
        words={
          zoek.q ? { q: zoek.q, without: paths.voorstellen(queryOf(zoek, { q: undefined })) } : undefined
        }
        reset={paths.voorstellen()}
        sortings={voorstellen.length === 0 ? [] : sortingsOf(zoek)}
      />
      {voorstellen.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <VoorstelRijen voorstellen={voorstellen} label="Voorstellen" />
      )}
      <Pager
        next={volgende && paths.voorstellen(queryOf(zoek, { na: volgende }))}
        previous={zoek.na && paths.voorstellen(queryOf(zoek))}
      />
    </>
  )
}

const Nothing = ({ zoek, canMake }: ListProps) =>
  isFiltered(zoek) ? (
    <EmptyState
      icon="bulb"
      title="Geen voorstel gevonden"
      action={<ButtonLink href={paths.voorstellen()}>Toon alle voorstellen</ButtonLink>}
    >
      Vonk keek naar de titel en de tekst van de voorstellen die nu staan en die jij mag zien. Kies een ander
      woord of een ander soort werk.
    </EmptyState>
  ) : (
    <EmptyState
      icon="bulb"
      title="Hier komen voorstellen te staan"
      action={canMake && <ButtonLink href={paths.nieuwVoorstel()}>Doe het eerste voorstel</ButtonLink>}
    >
      Een leverancier schrijft op wat er met een soort werk kan, en wat daarvoor nodig is. Zoals: ‘Wij halen
      je oude werkkleding op en herstellen die met mensen uit de buurt.’ Een koper maakt er een proeftuin van.
    </EmptyState>
  )
