import { paths, type Query } from '#src/paths/index.ts'
import {
  Badge,
  ButtonLink,
  dot,
  EmptyState,
  type FilterGroup,
  Filters,
  ListHead,
  Moment,
  Page,
  Pager,
  PageTitle,
  Row,
  Rows,
  SearchForm,
  type Shell,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { type AanbestedingKaart, sayAmount, standLabel, standOf } from './aanbesteding.ts'
import { type Keuze, kenmerken, standen, type Zoek } from './list.ts'

export type ListProps = {
  shell: Shell
  kaarten: AanbestedingKaart[]
  next: string | undefined
  counts: Record<Keuze, number>
  regios: { code: string; naam: string; aantal: number }[]
  zoek: Zoek
  canCreate: boolean
}

export const AanbestedingenPage = (props: ListProps) => (
  <Page
    shell={props.shell}
    title="Aanbestedingen"
    feed={paths.aanbestedingenFeed(queryOf(props.zoek, { eigen: undefined, volgorde: undefined }))}
  >
    <PageTitle
      title="Aanbestedingen"
      lead="Opdrachten waar een proeftuin bij kan beginnen."
      action={
        props.canCreate && (
          <>
            <ButtonLink href={paths.aankondigingInlezen()}>Lees een aankondiging in</ButtonLink>
            <ButtonLink href={paths.nieuwContract()} kind="secondary">
              Vul een lopend contract in
            </ButtonLink>
          </>
        )
      }
    />
    <TwoColumns sideFirst side={<Side {...props} />} main={<Found {...props} />} />
  </Page>
)

const Side = (props: ListProps) => {
  const { zoek } = props
  return (
    <>
      <SearchForm
        action={paths.aanbestedingen()}
        label="Zoek op titel of inkoper"
        q={zoek.q}
        keep={queryOf(zoek, { q: undefined })}
      />
      <Filters
        groups={groupsOf(props)}
        reset={hasFilter(zoek) ? paths.aanbestedingen({ q: zoek.q }) : undefined}
      />
    </>
  )
}

const words: Record<Keuze, string> = {
  loopt: 'Loopt nu',
  gegund: 'Definitief gegund',
  gestopt: 'Gestopt',
  voorbehouden: 'Voorbehouden opdracht',
  sociaal: 'Met een sociaal doel',
  eigen: 'Van mijn organisatie',
}

const hasFilter = ({ stand, voorbehouden, sociaal, eigen, regio }: Zoek) =>
  Boolean(stand || voorbehouden || sociaal || eigen || regio)

/** The choices without where the reader was in the list. */
const queryOf = ({ na: _, ...zoek }: Zoek, change: Query = {}): Query => ({ ...zoek, ...change })

function groupsOf({ zoek, counts, regios }: ListProps): FilterGroup[] {
  const optionOf = (keuze: Keuze, active: boolean, change: Query) => ({
    label: words[keuze],
    count: counts[keuze],
    active,
    href: paths.aanbestedingen(queryOf(zoek, change)),
  })
  return [
    {
      label: 'Stand',
      options: standen.map((stand) =>
        optionOf(stand, zoek.stand === stand, { stand: zoek.stand === stand ? undefined : stand }),
      ),
    },
    {
      label: 'Kenmerken',
      options: kenmerken.map((kenmerk) =>
        optionOf(kenmerk, zoek[kenmerk] === 'ja', { [kenmerk]: zoek[kenmerk] ? undefined : 'ja' }),
      ),
    },
    ...(regios.length > 0
      ? [{ label: 'Regio', options: regios.map((regio) => regioOption(zoek, regio)) }]
      : []),
  ]
}

const regioOption = (zoek: Zoek, { code, naam, aantal }: ListProps['regios'][number]) => ({
  label: naam,
  count: aantal,
  active: zoek.regio === code,
  href: paths.aanbestedingen(queryOf(zoek, { regio: zoek.regio === code ? undefined : code })),
})

const Found = (props: ListProps) => {
  const { kaarten, next, zoek } = props
  return (
    <>
      <ListHead
        groups={groupsOf(props)}
        words={
          zoek.q ? { q: zoek.q, without: paths.aanbestedingen(queryOf(zoek, { q: undefined })) } : undefined
        }
        reset={paths.aanbestedingen()}
        sortings={kaarten.length === 0 ? [] : sortingsOf(zoek)}
      />
      {kaarten.length === 0 ? (
        <Nothing searched={zoek.q !== '' || hasFilter(zoek)} />
      ) : (
        <Rows label="Aanbestedingen">{kaarten.map((kaart) => Kaart(kaart))}</Rows>
      )}
      <Pager
        next={next && paths.aanbestedingen(queryOf(zoek, { na: next }))}
        previous={zoek.na && paths.aanbestedingen(queryOf(zoek))}
      />
    </>
  )
}

const sortingsOf = (zoek: Zoek) =>
  [
    { label: 'Laatst gewijzigd', value: undefined },
    { label: 'Hoogste waarde', value: 'waarde' },
  ].map(({ label, value }) => ({
    label,
    active: zoek.volgorde === value,
    href: paths.aanbestedingen(queryOf(zoek, { volgorde: value })),
  }))

const Kaart = (kaart: AanbestedingKaart) => {
  const { id, titel, koper, waarde, valuta, voorbehouden, sociaalDoel } = kaart
  return (
    <Row
      eyebrow={koper}
      title={titel}
      href={paths.aanbesteding(id)}
      mark={standOf(kaart) === 'loopt' ? { icon: 'lock', kind: 'warm' } : { icon: 'file-text' }}
      facts={
        <>
          <When {...kaart} />
          {waarde !== null && `${dot}geschat op ${sayAmount(waarde, valuta)}`}
        </>
      }
      badges={
        <>
          <StandBadge {...kaart} />
          {voorbehouden && <Badge icon="heart-handshake">Voorbehouden</Badge>}
          {sociaalDoel.length > 0 && (
            <Badge kind="good" icon="target">
              Sociaal doel
            </Badge>
          )}
        </>
      }
    />
  )
}

export const StandBadge = (kaart: Parameters<typeof standOf>[0]) => {
  const stand = standOf(kaart)
  return stand === 'loopt' ? (
    <Badge kind="warm" icon="lock">
      {standLabel.loopt}
    </Badge>
  ) : (
    <Badge>{standLabel[stand]}</Badge>
  )
}

/** What happened last, or what comes first. */
const When = (kaart: AanbestedingKaart) => {
  const {
    gunningsbeslissingOp,
    definitiefOp,
    vroegtijdigBeeindigdOp,
    indienenTot,
    gepubliceerdOp,
    winnaars,
  } = kaart
  const stand = standOf(kaart)
  if (stand === 'gestopt' && vroegtijdigBeeindigdOp) return <On word="Gestopt" at={vroegtijdigBeeindigdOp} />
  if (stand === 'gegund' && definitiefOp) return <On word="Definitief gegund" at={definitiefOp} />
  if (gunningsbeslissingOp) return <On word="Gunningsbeslissing" at={gunningsbeslissingOp} />
  if (stand === 'loopt' && indienenTot) return <On word="Inschrijven tot" at={indienenTot} />
  if (winnaars && stand === 'gegund') return <>Gegund aan {winnaars}</>
  if (!gepubliceerdOp) return <>Nog niet gepubliceerd</>
  return <On word={stand === 'loopt' ? 'Gepubliceerd' : 'Verschijnt'} at={gepubliceerdOp} />
}

const On = ({ word, at }: { word: string; at: Date | string }) => (
  <>
    {word} <Moment at={at} dateOnly />
  </>
)

const Nothing = ({ searched }: { searched: boolean }) => (
  <EmptyState
    icon="file-text"
    title={searched ? 'Geen aanbesteding gevonden' : 'Hier komen aanbestedingen te staan'}
    action={searched && <ButtonLink href={paths.aanbestedingen()}>Toon alle aanbestedingen</ButtonLink>}
  >
    {searched
      ? 'Vonk keek naar de titel en de koper van aanbestedingen die in Vonk staan en die jij mag zien. Kies een ander woord of andere filters.'
      : 'Denk aan schoonmaak, catering of het scannen van dossiers. Lees de aankondiging van TenderNed of TED in, of vul zelf in wat je weet.'}
  </EmptyState>
)
