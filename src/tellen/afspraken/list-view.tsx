import { paths } from '#src/paths/index.ts'
import {
  Badge,
  ButtonLink,
  dotted,
  EmptyState,
  Page,
  PageTitle,
  Row,
  Rows,
  type Shell,
} from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { type Afspraak, soortLabels, standOf, wachtOp } from './afspraak.ts'
import type { Levering } from './levering.ts'
import { zegLevering } from './levering-view.tsx'
import { hoogstens } from './queries.ts'
import { standLabels, standLooks, zegBewijs, zegDag, zegGetal, zegKanten, zegUitkomst } from './zegt.ts'

/** With what came of it; null for an effort, and for who does not read that. */
export type Regel = { afspraak: Afspraak; levering: Levering | null }

type Props = {
  shell: Shell
  proeftuin: Proeftuin
  regels: Regel[]
  mag: boolean
  alleenEigen: boolean
  organisatieId: string | null
}

export const AfsprakenPage = ({ shell, proeftuin, regels, mag, alleenEigen, organisatieId }: Props) => (
  <Page shell={shell} title="Afspraken" back={backTo(proeftuin)}>
    <PageTitle
      title="Wat we afspraken en wat er kwam"
      lead={
        alleenEigen
          ? 'De afspraken van jouw organisatie in deze proeftuin. Die van anderen zie je niet.'
          : 'Wie wat doet, wanneer het klaar is, en wat ervan kwam.'
      }
      action={mag && regels.length > 0 ? <Nieuw id={proeftuin.id} /> : undefined}
    />
    {regels.length === 0 ? (
      <EmptyState title="Er staat nog geen afspraak in" action={mag && <Nieuw id={proeftuin.id} />}>
        Een afspraak is iets wat de een voor de ander doet: zes plekken, een deel van de loonsom, of elk
        kwartaal samen om tafel. Schrijf op wie het doet en wanneer het klaar is.
      </EmptyState>
    ) : (
      <>
        <Rows label="Afspraken">
          {regels.map((regel) => (
            <AfspraakRij {...regel} organisatieId={organisatieId} />
          ))}
        </Rows>
        {regels.length === hoogstens && <p>Hier staan de eerste {hoogstens} afspraken.</p>}
      </>
    )}
  </Page>
)

const Nieuw = ({ id }: { id: string }) => (
  <ButtonLink href={paths.nieuweAfspraak(id)}>Schrijf een afspraak op</ButtonLink>
)

const AfspraakRij = ({ afspraak, levering, organisatieId }: Regel & Pick<Props, 'organisatieId'>) => {
  const [nu] = afspraak.versies
  const [laatste] = afspraak.uitkomsten
  const stand = standOf(afspraak, today())
  const gehouden = stand === 'gehouden'
  return (
    <Row
      href={paths.afspraak(afspraak.id)}
      title={nu.wat}
      eyebrow={soortLabels[afspraak.soort]}
      mark={{ icon: 'heart-handshake', kind: gehouden ? 'good' : 'neutral' }}
      facts={dotted([zegKanten(afspraak), zegGetal(nu), zegDag(afspraak)])}
      badges={
        <>
          <Badge {...standLooks[stand]}>{standLabels[stand]}</Badge>
          {wachtOp(afspraak, organisatieId) && <Badge kind="sun">Wacht op jullie ja</Badge>}
        </>
      }
    >
      {levering && <p>{zegLevering(levering)}</p>}
      {laatste && (
        <p>
          {zegUitkomst(laatste)}, {zegBewijs(laatste)}
        </p>
      )}
    </Row>
  )
}
