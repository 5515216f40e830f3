import type { Child } from 'hono/jsx'
import type { Categorie } from '#src/netwerk/categorieen/categorie.ts'
import { organisatiesoortLabel } from '#src/netwerk/organisaties/organisatie.ts'
import { paths, type Query } from '#src/paths/index.ts'
import {
  ButtonLink,
  dotted,
  EmptyState,
  type FilterGroup,
  Filters,
  Icon,
  ListHead,
  Page,
  Pager,
  PageTitle,
  PlainList,
  SearchForm,
  type Shell,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { faseLabel, routeLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { type Filternaam, filternamen, type Lijst, type Tellingen, type Zoek } from './list.ts'
import type { WerkwijzeKaart } from './werkwijze.ts'

export type ListProps = {
  shell: Shell
  zoek: Zoek
  lijst: Lijst
  tellingen: Tellingen
  categorieen: Categorie[]
  /** How it went for who did it, by id. */
  bewijs: Map<string, Child>
  concepten: WerkwijzeKaart[]
  mayStart: boolean
}

export const WerkwijzenPage = (props: ListProps) => (
  <Page
    shell={props.shell}
    title="Werkwijzen"
    feed={paths.werkwijzenFeed(queryOf(props.zoek, { volgorde: undefined }))}
  >
    <PageTitle
      title="Werkwijzen"
      lead="Wat bij een ander werkte, stap voor stap, zodat jij het na kunt doen."
      action={props.mayStart && <ButtonLink href={paths.nieuweWerkwijze()}>Maak een werkwijze</ButtonLink>}
    />
    <TwoColumns sideFirst side={<Side {...props} />} main={<Found {...props} />} />
  </Page>
)

const koppen: Record<Filternaam, string> = {
  categorie: 'Soort werk',
  fase: 'Fase',
  route: 'Route',
  soort: 'Soort organisatie',
}

const labelsOf = (categorieen: Categorie[]): Record<Filternaam, Record<string, string>> => ({
  categorie: Object.fromEntries(categorieen.map(({ code, naam }) => [code, naam])),
  fase: faseLabel,
  route: routeLabel,
  soort: organisatiesoortLabel,
})

/** The choices without where the reader was in the list. */
export const queryOf = ({ na: _, q, ...zoek }: Zoek, change: Query = {}): Query => ({
  ...zoek,
  q: q || undefined,
  ...change,
})

const hasFilter = (zoek: Zoek) => filternamen.some((naam) => zoek[naam] !== undefined)

const groupsOf = ({ zoek, tellingen, categorieen }: ListProps): FilterGroup[] =>
  filternamen.map((naam) => ({
    label: koppen[naam],
    options: Object.entries(labelsOf(categorieen)[naam]).map(([waarde, label]) => ({
      label,
      count: tellingen.per[naam].get(waarde) ?? 0,
      active: zoek[naam] === waarde,
      href: paths.werkwijzen(queryOf(zoek, { [naam]: zoek[naam] === waarde ? undefined : waarde })),
    })),
  }))

const Side = (props: ListProps) => (
  <>
    <SearchForm
      action={paths.werkwijzen()}
      label="Zoek in werkwijzen"
      q={props.zoek.q}
      keep={Object.fromEntries([...filternamen, 'volgorde' as const].map((naam) => [naam, props.zoek[naam]]))}
    />
    <Filters
      groups={groupsOf(props)}
      reset={hasFilter(props.zoek) ? paths.werkwijzen({ q: props.zoek.q || undefined }) : undefined}
    />
    <p>
      Leden zetten ze ook bij elkaar, in <a href={paths.verzamelingen()}>verzamelingen</a>.
    </p>
  </>
)

const Found = (props: ListProps) => {
  const { lijst, zoek, tellingen, bewijs, concepten } = props
  return (
    <>
      {concepten.length > 0 && !zoek.q && !hasFilter(zoek) && <Concepten kaarten={concepten} />}
      <ListHead
        count={sayTotaal(tellingen.totaal)}
        groups={groupsOf(props)}
        words={zoek.q ? { q: zoek.q, without: paths.werkwijzen(queryOf(zoek, { q: undefined })) } : undefined}
        reset={paths.werkwijzen()}
        sortings={lijst.kaarten.length === 0 ? [] : sortingsOf(zoek)}
      />
      {lijst.kaarten.length === 0 ? (
        <Nothing searched={zoek.q !== '' || hasFilter(zoek)} />
      ) : (
        <WerkwijzeRijen kaarten={lijst.kaarten} bewijs={bewijs} level={2} />
      )}
      <Pager
        next={lijst.volgende && paths.werkwijzen(queryOf(zoek, { na: lijst.volgende }))}
        previous={zoek.na && paths.werkwijzen(queryOf(zoek))}
      />
    </>
  )
}

const sayTotaal = (n: number) => (n === 0 ? undefined : n === 1 ? '1 werkwijze' : `${n} werkwijzen`)

const sortingsOf = (zoek: Zoek) =>
  [
    { label: 'Laatst gewijzigd', value: undefined },
    { label: 'Op titel', value: 'titel' },
  ].map(({ label, value }) => ({
    label,
    active: zoek.volgorde === value,
    href: paths.werkwijzen(queryOf(zoek, { volgorde: value })),
  }))

type RijenProps = { kaarten: WerkwijzeKaart[]; bewijs: Map<string, Child>; level: 2 | 3 }

export const WerkwijzeRijen = ({ kaarten, bewijs, level }: RijenProps) => (
  <PlainList class="vonk-werkwijzen">
    {kaarten.map((kaart) => (
      <Rij kaart={kaart} bewijs={bewijs.get(kaart.id)} kop={`h${level}`} />
    ))}
  </PlainList>
)

type RijProps = { kaart: WerkwijzeKaart; bewijs: Child; kop: 'h2' | 'h3' }

/** The facts that decide: what kind of work, in which phase, whose it is, and how it went. */
const Rij = ({ kaart, bewijs, kop: Kop }: RijProps) => (
  <li>
    <p class="vonk-kopje">
      {dotted([kaart.categorieNaam, kaart.fasen.map((fase) => faseLabel[fase]).join(', ')])}
    </p>
    <Kop class="vonk-werkwijzen__titel">
      <a href={paths.werkwijze(kaart.id)}>{kaart.titel}</a>
    </Kop>
    {kaart.samenvatting && <p>{kaart.samenvatting}</p>}
    <p class="vonk-werkwijzen__voet">
      <span>
        <Icon name="building-community" /> {kaart.organisatie}
      </span>
      {bewijs}
    </p>
  </li>
)

const Concepten = ({ kaarten }: { kaarten: WerkwijzeKaart[] }) => (
  <section class="vonk-concepten" aria-labelledby="concepten-kop">
    <h2 id="concepten-kop" class="vonk-kopje">
      Nog niet gepubliceerd
    </h2>
    <ul>
      {kaarten.map(({ id, titel }) => (
        <li>
          <a href={paths.werkwijze(id)}>{titel}</a>
        </li>
      ))}
    </ul>
  </section>
)

const Nothing = ({ searched }: { searched: boolean }) =>
  searched ? (
    <EmptyState
      icon="search"
      title="Geen werkwijze gevonden"
      action={<ButtonLink href={paths.werkwijzen()}>Toon alle werkwijzen</ButtonLink>}
    >
      Vonk keek naar titels, stappen en valkuilen van de werkwijzen die jij mag zien. Kies een ander woord of
      minder filters, of <a href={paths.proeftuinen()}>kijk bij de proeftuinen</a>: daar staat ook wat nog
      loopt.
    </EmptyState>
  ) : (
    <EmptyState
      icon="list-check"
      title="Hier komt te staan wat je na kunt doen"
      action={<ButtonLink href={paths.proeftuinen({ uitkomst: 'gelukt' })}>Bekijk wat lukte</ButtonLink>}
    >
      Rond je een proeftuin af? Maak er een werkwijze van, dan kan een ander hem volgen.
    </EmptyState>
  )
