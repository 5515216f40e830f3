import type { Child } from 'hono/jsx'
import type { Categorie } from '#src/netwerk/categorieen/categorie.ts'
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
import { faseLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { fasen } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { HaakjeCards } from './cards.tsx'
import type { Zoek } from './forms.ts'
import { haakjesoorten, soortLabel } from './haakje.ts'
import { type Aantallen, type Groep, groepen, type Lijst } from './list.ts'

type ListProps = Lijst & {
  shell: Shell
  zoek: Zoek
  categorieen: Categorie[]
  aantallen: Aantallen
  bewijzen: Map<string, Child>[]
}

export const HaakjesPage = (props: ListProps) => (
  <Page
    shell={props.shell}
    title="Haakjes"
    feed={paths.haakjesFeed(queryOf(props.zoek, { volgorde: undefined }))}
  >
    <PageTitle
      title="Haakjes"
      lead="Teksten om social return aan op te hangen: in je uitvraag, in het contract of in een vraag aan de markt. Neem ze over, met de bron erbij."
    />
    <TwoColumns sideFirst side={<Side {...props} />} main={<Found {...props} />} />
  </Page>
)

const isFiltered = (zoek: Zoek) => groepen.some((groep) => zoek[groep])

const Side = (props: ListProps) => {
  const { zoek } = props
  return (
    <>
      <SearchForm
        action={paths.haakjes()}
        label="Zoek in haakjes"
        q={zoek.q}
        keep={queryOf(zoek, { q: undefined })}
      />
      <Filters
        groups={groupsOf(props)}
        reset={isFiltered(zoek) ? paths.haakjes({ q: zoek.q || undefined }) : undefined}
      />
    </>
  )
}

/** The choices without where the reader was in the list. */
const queryOf = ({ na: _, q, ...zoek }: Zoek, change: Query = {}): Query => ({
  ...zoek,
  q: q || undefined,
  ...change,
})

type Keuze = { waarde: string; label: string }

function groupsOf({ zoek, aantallen, categorieen }: ListProps): FilterGroup[] {
  const group = (label: string, groep: Groep, keuzes: Keuze[]): FilterGroup => ({
    label,
    options: keuzes.map(({ waarde, label }) => {
      const active = zoek[groep] === waarde
      return {
        label,
        active,
        count: aantallen[`${groep}=${waarde}`] ?? 0,
        href: paths.haakjes(queryOf(zoek, { [groep]: active ? undefined : waarde })),
      }
    }),
  })
  const ofCode = ({ code, naam }: Categorie) => ({ waarde: code, label: naam })
  return [
    group(
      'Wanneer',
      'fase',
      fasen.map((fase) => ({ waarde: fase, label: faseLabel[fase] })),
    ),
    group(
      'Wat het is',
      'soort',
      haakjesoorten.map((soort) => ({ waarde: soort, label: soortLabel[soort] })),
    ),
    group('Soort werk', 'categorie', categorieen.map(ofCode)),
  ]
}

const sortingsOf = (zoek: Zoek) =>
  [
    { label: 'Laatst gewijzigd', value: undefined },
    { label: 'Op titel', value: 'titel' },
  ].map(({ label, value }) => ({
    label,
    active: zoek.volgorde === value,
    href: paths.haakjes(queryOf(zoek, { volgorde: value })),
  }))

const sayTotaal = (n: number) => (n === 0 ? undefined : n === 1 ? '1 haakje' : `${n} haakjes`)

const Head = (props: ListProps) => {
  const { zoek, haakjes, aantallen } = props
  return (
    <ListHead
      count={sayTotaal(aantallen.totaal ?? 0)}
      groups={groupsOf(props)}
      words={zoek.q ? { q: zoek.q, without: paths.haakjes(queryOf(zoek, { q: undefined })) } : undefined}
      reset={paths.haakjes()}
      sortings={haakjes.length === 0 ? [] : sortingsOf(zoek)}
    />
  )
}

const Found = (props: ListProps) => {
  const { haakjes, volgende, zoek, bewijzen } = props
  return (
    <>
      <Head {...props} />
      {haakjes.length === 0 ? (
        <Nothing searched={zoek.q !== '' || isFiltered(zoek)} />
      ) : (
        <HaakjeCards haakjes={haakjes} label="Haakjes" level={2} bewijzen={bewijzen} />
      )}
      <Pager
        next={volgende && paths.haakjes(queryOf(zoek, { na: volgende }))}
        previous={zoek.na && paths.haakjes(queryOf(zoek))}
      />
    </>
  )
}

const Nothing = ({ searched }: { searched: boolean }) =>
  searched ? (
    <EmptyState
      icon="link"
      title="Geen haakje gevonden"
      action={<ButtonLink href={paths.haakjes()}>Toon alle haakjes</ButtonLink>}
    >
      Vonk keek naar de titel, de tekst, het soort opdracht, wat leveranciers vroegen en wat het bracht. Kies
      een ander woord of andere filters.
    </EmptyState>
  ) : (
    <EmptyState icon="link" title="Hier komen haakjes te staan">
      Een haakje begint op de pagina van een proeftuin of een werkwijze: daar zet het team de tekst neer die
      werkte, of juist niet.
    </EmptyState>
  )
