import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import {
  Actions,
  Alert,
  ButtonLink,
  DataList,
  EmptyState,
  Page,
  PageTitle,
  type Shell,
  sayExactly,
  Table,
} from '#src/platform/components/index.ts'
import { dayOf } from '#src/platform/today.ts'
import { soortLabel } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { teamrolLabel, zichtbaarheidTitle } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { sayLezing, sayTitel, sayWat } from './say.ts'
import { type Periode, regelsPerPagina, type Voorkennis } from './voorkennis.ts'

type PageProps = {
  shell: Shell
  actor: Actor
  proeftuin: Proeftuin
  periode: Periode | null
  document: Voorkennis | null
}

export const VoorkennisPage = ({ shell, actor, proeftuin: p, periode, document }: PageProps) => (
  <Page
    shell={shell}
    title="Voorkennis"
    back={[
      { href: paths.proeftuinen(), label: 'Proeftuinen' },
      { href: paths.proeftuin(p.id), label: p.titel },
    ]}
  >
    <PageTitle
      title="Voorkennis"
      lead={`Wat leveranciers van ‘${p.titel}’ konden weten voordat de inkoop begon.`}
    />
    {periode && document ? (
      <Document actor={actor} proeftuin={p} periode={periode} document={document} />
    ) : (
      <NothingPrepared />
    )}
  </Page>
)

const NothingPrepared = () => (
  <EmptyState icon="eye" title="Hier werd nog geen inkoop voorbereid">
    Kiezen jullie een route waarin een leverancier het werk doet? Dan legt Vonk vanaf het voorbereiden vast
    wat leden aan de kant van leveranciers openen, en wat voor iedereen op tafel lag. Vraagt iemand later of
    een leverancier meer wist dan een ander, dan laat je dit zien.
  </EmptyState>
)

type DocumentProps = { actor: Actor; proeftuin: Proeftuin; periode: Periode; document: Voorkennis }

const Document = ({ actor, proeftuin: p, periode, document }: DocumentProps) => (
  <>
    <p>
      Hier staan leden die toen voor een leverancier werkten, of als leverancier in het team zaten. Per dag
      staat er één keer dat iemand een pagina opende, ook als die voor iedereen was, en ook als de datums van
      de aanbesteding toen verkeerd stonden. Wie zonder account keek, wie een lijst of een zoekresultaat las,
      en wat er buiten Vonk is gezegd, weet Vonk niet.
    </p>
    <DataList items={factsOf(p, periode, actor)} />
    <Actions>
      <ButtonLink href={paths.voorkennisCsv(p.id)} kind="secondary">
        Download als CSV
      </ButtonLink>
    </Actions>
    <Deelnames {...document} />
    <Lezingen {...document} />
    <OpTafel {...document} />
    <InbrengPart {...document} />
  </>
)

const factsOf = (p: Proeftuin, { begin, eind }: Periode, actor: Actor) => [
  { label: 'Proeftuin', value: p.titel },
  { label: 'Organisatie', value: p.organisatie },
  ...(p.aanbestedingId
    ? [{ label: 'Aanbesteding', value: p.aanbesteding ?? 'Een aanbesteding die jij niet ziet' }]
    : []),
  {
    label: 'Over de tijd',
    value: (
      <>
        van <Dag at={begin} /> tot {eind ? <Dag at={eind} /> : 'nu: de inkoop wordt nog voorbereid'}
      </>
    ),
  },
  { label: 'Opgemaakt', value: `door ${actor.naam}, ${sayExactly(new Date())}` },
]

/** With its year: this is kept, and read later. */
const Dag = ({ at }: { at: string }) => <time datetime={at}>{sayExactly(at)}</time>

const day = (at: Date | null, none: string) => (at ? <Dag at={dayOf(at)} /> : none)

const Deelnames = ({ deelnames }: Voorkennis) => (
  <section>
    <h2>Wie van leveranciers in het team zat</h2>
    {deelnames.length === 0 ? (
      <p>Niemand.</p>
    ) : (
      <Table
        caption="Wie van leveranciers in het team zat, en van wanneer tot wanneer"
        captionHidden
        head={['Wie', 'Organisatie', 'Rol', 'Van', 'Tot']}
        rows={deelnames.map(({ naam, organisatie, rol, sinds, tot }) => [
          ...[naam, organisatie ?? 'Niet bekend', rol ? teamrolLabel[rol] : ''],
          ...[day(sinds, 'Niet bewaard'), day(tot, 'Nog steeds')],
        ])}
      />
    )}
  </section>
)

const Lezingen = ({ lezingen }: Voorkennis) => (
  <section>
    <h2>Wat zij openden</h2>
    {lezingen.length > regelsPerPagina && (
      <Alert kind="info">
        {`Hier staan de laatste ${regelsPerPagina} regels. In het bestand staan ze allemaal.`}
      </Alert>
    )}
    {lezingen.length === 0 ? (
      <p>Niets, in de tijd dat Vonk dit vastlegt.</p>
    ) : (
      <Table
        caption="Wat leden aan de kant van leveranciers openden, het laatste eerst"
        captionHidden
        head={['Wanneer', 'Wie', 'Organisatie', 'Wat']}
        rows={lezingen
          .slice(0, regelsPerPagina)
          .map((one) => [
            <time datetime={one.op.toISOString()}>{sayExactly(one.op)}</time>,
            ...[one.rol ? `${one.naam} (${teamrolLabel[one.rol].toLowerCase()} in het team)` : one.naam],
            ...[one.organisatie ?? 'Niet bekend', sayLezing(one)],
          ])}
      />
    )}
  </section>
)

const OpTafel = ({ opTafel }: Voorkennis) => (
  <section>
    <h2>Wat voor iedereen op tafel lag</h2>
    {opTafel.length === 0 ? (
      <p>Niets. Wat je openbaar maakt, kan elke leverancier lezen, ook zonder account.</p>
    ) : (
      <Table
        caption="Wat openbaar was, en sinds wanneer"
        captionHidden
        head={['Wat', 'Titel', 'Openbaar sinds', 'Tot', 'Daarna aangepast']}
        rows={opTafel.map((one) => [
          ...[sayWat(one), sayTitel(one), day(one.sinds, '')],
          ...[day(one.tot, 'Nog steeds'), day(one.aangepast, 'Nee')],
        ])}
      />
    )}
  </section>
)

/** What it says is between that supplier and the team. */
const InbrengPart = ({ inbreng }: Voorkennis) => (
  <section>
    <h2>Wat leveranciers voor het team schreven</h2>
    <p>
      {inbreng.length === 0
        ? 'Niets, behalve wat openbaar is.'
        : 'Wat erin staat, is van die leverancier en van het team. Daarom staat het hier niet.'}
    </p>
    {inbreng.length > 0 && (
      <Table
        caption="Aantekeningen van leveranciers die niet openbaar zijn"
        captionHidden
        head={['Wanneer', 'Wie', 'Organisatie', 'Soort', 'Voor wie']}
        rows={inbreng.map(({ op, naam, organisatie, soort, zichtbaarheid }) => [
          ...[day(op, ''), naam, organisatie ?? 'Niet bekend'],
          ...[soortLabel[soort], zichtbaarheidTitle[zichtbaarheid]],
        ])}
      />
    )}
  </section>
)
