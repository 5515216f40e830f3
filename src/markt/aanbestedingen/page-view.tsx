import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import {
  Actions,
  Badge,
  ButtonLink,
  DataList,
  Deel,
  dotted,
  MeldLink,
  Moment,
  Page,
  PageTitle,
  type Shell,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { type Aanbesteding, aardLabel, sayAmount, zichtbaarheidLabel } from './aanbesteding.ts'
import type { Contract } from './contract.ts'
import { ContractDeel } from './contract-view.tsx'
import { labelOf } from './eforms/codelists.ts'
import { StandBadge } from './list-view.tsx'
import { aanbestedingNaarBuiten } from './naar-buiten.ts'
import { Percelen } from './percelen-view.tsx'
import type { Werk } from './places.ts'
import { datesOf } from './verloop-view.tsx'
import { RunningAlert, SocialAlerts } from './warnings.tsx'

export type AanbestedingPageProps = {
  shell: Shell
  aanbesteding: Aanbesteding
  contract: Contract
  werk: Werk[]
  canEdit: boolean
  canEditContract: boolean
  /** How the award goes, and what waits for confirmation. */
  canFollow: boolean
  canStart: boolean
  /** What waits for somebody before it opens. */
  wacht: Child[]
  /** What the nouns above let one do with it. */
  opzij: Child[]
  /** The standstill, in days. */
  dagen: number
}

export const AanbestedingPage = (props: AanbestedingPageProps) => {
  const { shell, aanbesteding: a, canStart, werk } = props
  return (
    <Page
      shell={shell}
      title={a.titel}
      buiten={aanbestedingNaarBuiten(a)}
      back={[{ href: paths.aanbestedingen(), label: 'Aanbestedingen' }]}
    >
      <PageTitle
        title={a.titel}
        lead={a.koperId ? <a href={paths.organisatie(a.koperId)}>{a.koper}</a> : a.koper}
        badges={
          <>
            <StandBadge {...a} />
            {(a.voorbehoudenDeelname || a.voorbehoudenUitvoering) && (
              <Badge icon="heart-handshake">Voorbehouden</Badge>
            )}
            <Badge icon="eye">Zichtbaar voor: {zichtbaarheidLabel[a.zichtbaarheid].toLowerCase()}</Badge>
          </>
        }
        action={canStart && werk.map(({ begin }) => begin)}
      />
      <TwoColumns
        main={<Story {...props} />}
        side={[<Known {...props} />, props.opzij, <Share {...props} />]}
      />
    </Page>
  )
}

const Story = ({
  aanbesteding: a,
  contract,
  werk,
  canEditContract,
  canFollow,
  wacht,
  dagen,
}: AanbestedingPageProps) => (
  <>
    {a.loopt && <RunningAlert a={a} canFollow={canFollow} wacht={wacht} />}
    <SocialAlerts {...a} begin={!a.vroegtijdigBeeindigdOp} />
    {(a.gegundAan.length > 0 || !a.loopt) && (
      <ContractDeel a={a} contract={contract} canEdit={canEditContract} />
    )}
    <Prose title="Omschrijving" text={a.omschrijving} />
    <Prose title="Voorwaarden bij de uitvoering" text={a.voorwaarden} />
    <Prose title="Gunningscriteria" text={a.gunningscriteria} />
    <Percelen percelen={a.percelen} dagen={dagen} />
    {werk.map(({ deel }) => deel)}
  </>
)

const Prose = ({ title, text }: { title: string; text: string }) =>
  text === '' ? null : (
    <section>
      <h2>{title}</h2>
      {text.split(/\n{2,}/).map((part) => (
        <p class="vonk-regels">{part}</p>
      ))}
    </section>
  )

type Line = { label: string; value: Child }

const linesOf = (a: Aanbesteding): Line[] => [
  { label: 'Geschatte waarde', value: a.waarde && sayAmount(a.waarde, a.valuta) },
  { label: 'Aard', value: a.aard && aardLabel[a.aard] },
  { label: 'Procedure', value: a.procedure && labelOf('procurement-procedure-type', a.procedure) },
  { label: 'CPV-code', value: a.cpvHoofd && dotted([a.cpvHoofd, a.cpvNaam]) },
  { label: 'Andere CPV-codes', value: a.cpvAanvullend.join(', ') },
  { label: 'Begint', value: a.begintOp && <Moment at={a.begintOp} /> },
  { label: 'Eindigt', value: a.eindigtOp && <Moment at={a.eindigtOp} /> },
  { label: 'Looptijd', value: a.maanden && `${a.maanden} ${a.maanden === 1 ? 'maand' : 'maanden'}` },
  { label: 'Plaatsen', value: a.plaatsen.join(', ') },
  {
    label: 'Arbeidsmarktregio',
    value: a.regio && <a href={paths.regio(a.regio)}>{a.regioNaam}</a>,
  },
  {
    label: 'Strategisch doel',
    value: a.strategischDoel.map((code) => labelOf('strategic-procurement', code)).join(', '),
  },
  { label: 'Kenmerk van de inkoper', value: a.kenmerk },
  { label: 'Nummer van de inkoper', value: a.koperNummer },
  { label: 'Nummer in TED', value: a.publicatienummer },
  { label: 'Versie van de aankondiging', value: a.noticeVersie },
]

const Share = ({ shell, aanbesteding }: AanbestedingPageProps) => {
  const buiten = aanbestedingNaarBuiten(aanbesteding)
  return buiten ? <Deel shell={shell} buiten={buiten} /> : null
}

/** The dates first and always: the barrier follows from them. */
const Known = ({ aanbesteding: a, canEdit, canFollow, dagen }: AanbestedingPageProps) => (
  <>
    <section>
      <h2>Datums</h2>
      <DataList items={datesOf(a, dagen)} />
      {canFollow && (
        <p>
          <a href={paths.gunning(a.id)}>Gunning en einde</a>
        </p>
      )}
      {canEdit && (
        <Actions>
          <ButtonLink href={paths.aanbestedingBewerken(a.id)} kind="secondary">
            Verbeter de datums en gegevens
          </ButtonLink>
        </Actions>
      )}
    </section>
    <section>
      <h2>Gegevens</h2>
      <DataList items={linesOf(a).filter(({ value }) => value)} />
      <p>
        <MeldLink href={paths.melden('aanbesteding', a.id)} titel={a.titel} />
      </p>
    </section>
  </>
)
