import Fraction from 'fraction.js'
import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import {
  Badge,
  ButtonLink,
  dotted,
  EmptyState,
  Figures,
  Page,
  PageTitle,
  Row,
  Rows,
  type Shell,
} from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { afgerond } from '#src/tellen/telregimes/tel.ts'
import { baanMinuten } from '#src/tellen/telregimes/telregime.ts'
import { type Plek, standOp, type Trede, tredeLabels, zegUren } from './plek.ts'
import { hoogstens } from './queries.ts'
import { zegBetrokken, zegSinds } from './zegt.ts'

type Props = {
  shell: Shell
  proeftuin: Proeftuin
  plekken: Plek[]
  mag: boolean
  alleenEigen: boolean
  /** What nouns above show below the list. */
  onder: Child[]
}

export const PlekkenPage = ({ shell, proeftuin, plekken, mag, alleenEigen, onder }: Props) => (
  <Page shell={shell} title="Plekken" back={backTo(proeftuin)}>
    <PageTitle
      title="Plekken"
      lead={
        alleenEigen
          ? 'De werkplekken van jouw organisatie in deze proeftuin. Die van anderen zie je niet.'
          : 'De werkplekken die deze proeftuin opleverde. Wie er werkt, weet Vonk niet.'
      }
      action={mag && plekken.length > 0 ? <Meld id={proeftuin.id} /> : undefined}
    />
    {plekken.length === 0 ? (
      <EmptyState title="Er staat nog geen plek in" action={mag && <Meld id={proeftuin.id} />}>
        Een plek is werk dat er door de proeftuin kwam: een baan, een proefplaatsing, een leerwerkplek.
        Schrijf op hoeveel het er zijn, voor hoeveel uur en vanaf wanneer. Dat kost een minuut.
      </EmptyState>
    ) : (
      <>
        <Samen plekken={plekken} />
        <Rows label="Plekken">
          {plekken.map((plek) => (
            <PlekRij plek={plek} />
          ))}
        </Rows>
        {plekken.length === hoogstens && <p>Hier staan de eerste {hoogstens} plekken.</p>}
        {onder}
      </>
    )}
  </Page>
)

const Meld = ({ id }: { id: string }) => <ButtonLink href={paths.nieuwePlekken(id)}>Meld plekken</ButtonLink>

/** What is there today: hours by contract, and the same in banen under a named rule. */
const Samen = ({ plekken }: { plekken: Plek[] }) => {
  const dag = today()
  const nu = plekken.map(({ feiten }) => standOp(feiten, dag)).filter(({ trede }) => trede === 'geplaatst')
  const minuten = nu.reduce((som, { minutenPerWeek }) => som + (minutenPerWeek ?? 0), 0)
  const bewijs = { graad: graadVan(plekken), graadOp: null, op: dag }
  return (
    <Figures
      items={[
        {
          ...bewijs,
          waarde: String(nu.length),
          eenheid: nu.length === 1 ? 'plek' : 'plekken',
          over: `Geplaatst, samen ${zegUren(minuten)} per week`,
          regel: 'Uren uit het contract',
        },
        {
          ...bewijs,
          waarde: afgerond(new Fraction(minuten, baanMinuten)),
          eenheid: 'banen',
          over: 'Van 25,5 betaalde uren per week, als het zo blijft',
          regel: 'Regime bijdrage: ook buiten het doelgroepregister',
        },
      ]}
    />
  )
}

function graadVan(plekken: Plek[]): string {
  const feiten = plekken.flatMap(({ feiten }) =>
    feiten.filter(({ soort }) => soort === 'geplaatst' || soort === 'uren'),
  )
  const zeker = feiten.filter(({ klopt }) => klopt === true).length
  if (zeker === 0) return 'opgegeven'
  return zeker === feiten.length
    ? 'bevestigd door de andere kant'
    : `${zeker} van ${feiten.length} feiten bevestigd`
}

const soorten: Record<Trede, 'neutral' | 'warm' | 'good' | 'sun'> = {
  leeg: 'neutral',
  snuffelstage: 'sun',
  proefplaatsing: 'sun',
  geplaatst: 'good',
  doorgestroomd: 'good',
  gestopt: 'neutral',
}

const PlekRij = ({ plek }: { plek: Plek }) => {
  const { trede, sinds, minutenPerWeek } = standOp(plek.feiten, today())
  return (
    <Row
      href={paths.plek(plek.id)}
      title={plek.label}
      mark={{ icon: 'briefcase', kind: soorten[trede] }}
      facts={dotted([
        minutenPerWeek !== null && `${zegUren(minutenPerWeek)} per week`,
        zegBetrokken(plek),
        sinds !== null && `sinds ${zegSinds(sinds)}`,
      ])}
      badges={<Badge kind={soorten[trede]}>{tredeLabels[trede]}</Badge>}
    />
  )
}
