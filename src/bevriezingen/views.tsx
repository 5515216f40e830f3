import { paths } from '#src/paths.ts'
import {
  Actions,
  Alert,
  Badge,
  ButtonLink,
  DataList,
  dot,
  EmptyState,
  Moment,
  Page,
  PageTitle,
  type Shell,
} from '#src/platform/components/index.ts'
import { sayExactly } from '#src/platform/components/sayMoment.ts'
import { teamrolLabel } from '#src/proeftuinen/labels.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin.ts'
import { type Periode, type Regel, regelsPerPagina } from './bevriezing.ts'
import { sayRegel } from './say.ts'

type BevriezingProps = { shell: Shell; proeftuin: Proeftuin; periode: Periode | null; regels: Regel[] }

export const BevriezingPage = ({ shell, proeftuin: p, periode, regels }: BevriezingProps) => (
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
      lead={`Wie zag en deed wat in ‘${p.titel}’ zolang de aanbesteding liep.`}
    />
    {periode ? <Log proeftuin={p} periode={periode} regels={regels} /> : <NoTender />}
  </Page>
)

const NoTender = () => (
  <EmptyState icon="lock-open" title="Er liep nog geen aanbesteding">
    Hoort hier een aanbesteding bij, en is die gepubliceerd? Dan legt Vonk vanaf die dag vast wie de pagina’s
    opent en wie iets verandert, tot de gunning definitief is.
  </EmptyState>
)

const Log = ({
  proeftuin: p,
  periode,
  regels,
}: {
  proeftuin: Proeftuin
  periode: Periode
  regels: Regel[]
}) => (
  <>
    <p>
      Wat niet openbaar is, is in deze tijd gesloten voor iedereen aan de kant van leveranciers. Per dag staat
      hier één keer dat een lid een pagina opende. Bezoekers zonder account staan er niet in. Zijn de datums
      verbeterd, of ging de aanbesteding open? Dan staat hier ook wie dat deed, wat er gebeurde zolang de oude
      golden, en wie er daarna de eerste tijd keek.
    </p>
    <DataList
      items={[
        { label: 'Aanbesteding', value: periode.titel || 'Een aanbesteding die jij niet ziet' },
        { label: 'Van', value: periode.van ? <Moment at={periode.van} /> : 'Nog niet bekend' },
        {
          label: 'Tot',
          value: periode.tot ? (
            <Moment at={periode.tot} />
          ) : (
            'De definitieve gunning; die datum is nog niet bekend'
          ),
        },
        { label: 'Gesloten voor', value: closedTo(p) },
      ]}
    />
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

function closedTo({ team }: Pick<Proeftuin, 'team'>): string {
  const names = team
    .filter(({ leverancier }) => leverancier)
    .map(({ naam, organisatie }) => (organisatie ? `${naam} (${organisatie})` : naam))
  return ['Alle leveranciers', ...(names.length > 0 ? [`in het team: ${names.join(', ')}`] : [])].join('; ')
}

const Regels = ({ regels }: { regels: Regel[] }) =>
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

const Row = ({ regel: r }: { regel: Regel }) => (
  <li>
    <p class="vonk-kopje">
      <time datetime={r.op.toISOString()}>{sayExactly(r.op)}</time>
      {r.organisatie && [dot, r.organisatie]}
      {r.rol && [dot, teamrolLabel[r.rol]]}
    </p>
    <p>
      <strong>{r.naam ?? 'Vonk'}</strong> {sayRegel(r)}{' '}
      {r.leverancier && r.lidId && <Badge kind="warm">kant van leveranciers</Badge>}
    </p>
  </li>
)
