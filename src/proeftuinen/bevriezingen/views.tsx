import { paths } from '#src/paths/index.ts'
import {
  Actions,
  Alert,
  Badge,
  ButtonLink,
  DataList,
  dot,
  EmptyState,
  Page,
  PageTitle,
  type Shell,
  sayExactly,
} from '#src/platform/components/index.ts'
import { teamrolLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { type Periode, regelsPerPagina } from './bevriezing.ts'
import { type GezegdeRegel, saySide } from './say.ts'

type BevriezingProps = { shell: Shell; proeftuin: Proeftuin; perioden: Periode[]; regels: GezegdeRegel[] }

export const BevriezingPage = ({ shell, proeftuin: p, perioden, regels }: BevriezingProps) => (
  <Page
    shell={shell}
    title="Logboek van de bevriezing"
    back={[
      { href: paths.proeftuinen(), label: 'Proeftuinen' },
      { href: paths.proeftuin(p.id), label: p.titel },
    ]}
  >
    <PageTitle
      title="Logboek van de bevriezing"
      lead={`Wie zag en deed wat in ‘${p.titel}’ zolang de inkoop liep.`}
    />
    {perioden.length > 0 ? <Log proeftuin={p} perioden={perioden} regels={regels} /> : <NothingRan />}
  </Page>
)

const NothingRan = () => (
  <EmptyState icon="lock-open" title="Er liep nog geen inkoop">
    Is de aanbesteding gepubliceerd, of kiezen jullie zonder aanbesteding met wie je werkt? Dan legt Vonk
    vanaf die dag vast wie de pagina’s opent en wie iets verandert, tot de gunning definitief is.
  </EmptyState>
)

const Log = ({ proeftuin: p, perioden, regels }: Omit<BevriezingProps, 'shell'>) => (
  <>
    <p>
      Wat niet openbaar is, is in deze tijd gesloten voor iedereen aan de kant van leveranciers, en voor wie
      niet bij een overheid werkt en niet in het team zit. Per dag staat hier één keer dat een lid een pagina
      opende. Bezoekers zonder account staan er niet in. Zijn de datums verbeterd? Dan staat hier ook wie dat
      deed, wat er gebeurde zolang de oude golden, en wat leveranciers openden toen het open was.
    </p>
    {perioden.map((periode) => (
      <PeriodeFacts periode={periode} proeftuin={p} />
    ))}
    <Actions>
      <ButtonLink href={paths.bevriezingCsv(p.id)} kind="secondary">
        Download als CSV
      </ButtonLink>
    </Actions>
    {regels.length > regelsPerPagina && (
      <Alert kind="info">
        {`Hier staan de laatste ${regelsPerPagina} regels. In het bestand staan ze allemaal.`}
      </Alert>
    )}
    <Regels regels={regels.slice(0, regelsPerPagina)} />
  </>
)

const PeriodeFacts = ({ periode, proeftuin: p }: { periode: Periode; proeftuin: Proeftuin }) => (
  <DataList
    items={[
      ...(periode.aanbesteding ? factsOfTender(periode, p) : factsOfChoice(periode)),
      ...(periode.eind === null ? [{ label: 'Gesloten voor', value: closedTo(p) }] : []),
    ]}
  />
)

const factsOfTender = ({ van, gegund, tot, gestopt }: Periode, p: Proeftuin) => [
  { label: 'Aanbesteding', value: p.aanbesteding ?? 'Een aanbesteding die jij niet ziet' },
  { label: 'Van', value: van ? <Dag at={van} /> : 'Nog niet bekend' },
  ...(gegund ? [{ label: 'Gunningsbeslissing', value: <Dag at={gegund} /> }] : []),
  {
    label: gestopt ? 'Gestopt' : 'Tot',
    value: tot ? <Dag at={tot} /> : 'De definitieve gunning; die datum is nog niet bekend',
  },
]

const factsOfChoice = ({ begin, eind }: Periode) => [
  { label: 'Zonder aanbesteding', value: 'Selecteren en gunnen' },
  { label: 'Van', value: <Dag at={begin} /> },
  { label: 'Tot', value: eind ? <Dag at={eind} /> : 'De keuze; die is nog niet gemaakt' },
]

/** With its year: this is kept, and read later. */
const Dag = ({ at }: { at: string }) => <time datetime={at}>{sayExactly(at)}</time>

function closedTo({ team }: Pick<Proeftuin, 'team'>): string {
  const names = team
    .filter(({ leverancier }) => leverancier)
    .map(({ naam, organisatie }) => (organisatie ? `${naam} (${organisatie})` : naam))
  return [
    'Alle leveranciers, en wie niet bij een overheid werkt en niet in het team zit',
    ...(names.length > 0 ? [`in het team: ${names.join(', ')}`] : []),
  ].join('; ')
}

const Regels = ({ regels }: { regels: GezegdeRegel[] }) =>
  regels.length === 0 ? (
    <EmptyState icon="eye" title="Nog geen bezoek vastgelegd">
      Sinds de publicatie legde Vonk hier niets vast. Opent een lid de pagina, of verandert er iets? Dan staat
      het hier.
    </EmptyState>
  ) : (
    <ul class="vonk-rijen">
      {regels.map((regel) => (
        <Row regel={regel} />
      ))}
    </ul>
  )

const Row = ({ regel: r }: { regel: GezegdeRegel }) => (
  <li>
    <p class="vonk-kopje">
      <time datetime={r.op.toISOString()}>{sayExactly(r.op)}</time>
      {r.organisatie && [dot, r.organisatie]}
      {r.rol && [dot, teamrolLabel[r.rol]]}
    </p>
    <p>
      <strong>{r.naam ?? 'Vonk'}</strong> {r.wat}{' '}
      {r.lidId && saySide(r) !== 'opdrachtgever' && (
        <Badge kind={r.leverancier ? 'warm' : undefined}>{sideLabel(r)}</Badge>
      )}
    </p>
  </li>
)

const sideLabel = (regel: GezegdeRegel) =>
  regel.leverancier ? 'kant van leveranciers' : 'geen opdrachtgever, geen leverancier'
