import {
  type Aanbesteding,
  type Deel,
  type Deelstand,
  delenOf,
  expectedOn,
  standOfDeel,
} from '#src/markt/aanbestedingen/aanbesteding.ts'
import { DeelBadge, sayVerloop } from '#src/markt/aanbestedingen/cards.tsx'
import { paths } from '#src/paths/index.ts'
import {
  Actions,
  Alert,
  ButtonLink,
  Card,
  CardList,
  Page,
  PageTitle,
  PostButton,
  type Shell,
} from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import { type Opening, standOf } from './opening.ts'
import { Voorstellen } from './voorstellen-view.tsx'

type GunningProps = {
  shell: Shell
  aanbesteding: Aanbesteding
  voorstellen: Opening[]
  canPropose: boolean
  /** The standstill. */
  dagen: number
}

export const GunningPage = (props: GunningProps) => {
  const { shell, aanbesteding: a, voorstellen } = props
  const waiting = voorstellen.filter((o) => standOf(o) === 'open')
  const past = voorstellen.filter((o) => standOf(o) !== 'open')
  return (
    <Page shell={shell} title="Gunning en einde" back={backTo(a)}>
      <PageTitle title="Gunning en einde" lead={a.titel} />
      <Explanation {...props} />
      {waiting.length > 0 && <Voorstellen title="Wat op bevestiging wacht" voorstellen={waiting} a={a} />}
      <section>
        <h2>Hoe het staat</h2>
        <CardList label="Hoe het staat">
          {delenOf(a).map((deel) => (
            <DeelBlok deel={deel} wacht={waitsFor(waiting, deel.id)} {...props} />
          ))}
        </CardList>
      </section>
      {props.canPropose && <Whole a={a} wacht={waitsFor(waiting, null)} />}
      {past.length > 0 && <Voorstellen title="Wat eerder is voorgesteld" voorstellen={past} a={a} />}
    </Page>
  )
}

export const backTo = (a: Aanbesteding) => [
  { href: paths.aanbestedingen(), label: 'Aanbestedingen' },
  { href: paths.aanbesteding(a.id), label: a.titel },
]

const Explanation = ({ aanbesteding: a, dagen }: GunningProps) =>
  a.loopt ? (
    <Alert kind="info" title="Zo gaat de aanbesteding open">
      <p>
        De gunningsbeslissing opent nog niets. Na {dagen} dagen is de gunning meestal definitief, als er geen
        kort geding loopt. Dat stel jij dan voor, en een ander bevestigt het. Dat geldt ook als de
        aanbesteding eerder stopt.{' '}
        {a.percelen.length > 1 && 'Zij gaat open als het laatste perceel is geëindigd.'}
      </p>
    </Alert>
  ) : (
    <p>Deze aanbesteding loopt nu niet. Wat je hier bewaart, geldt meteen.</p>
  )

/** There is one proposal at a time, for a lot and for the whole: another is refused. */
const waitsFor = (waiting: Opening[], id: string | null) => waiting.some(({ perceelId }) => perceelId === id)

type DeelProps = GunningProps & { deel: Deel; wacht: boolean }

const DeelBlok = ({ deel, wacht, aanbesteding: a, canPropose, dagen }: DeelProps) => (
  <Card title={a.percelen.length > 1 ? deel.naam : 'De hele opdracht'}>
    <div class="vonk-labels">
      <DeelBadge deel={deel} />
    </div>
    <p>{sayVerloop(deel, dagen)}</p>
    {!wacht && <Due deel={deel} loopt={a.loopt} dagen={dagen} />}
    {canPropose && <DeelActions deel={deel} wacht={wacht} a={a} />}
  </Card>
)

/** The day is there: nothing opens by itself. */
const Due = ({ deel, loopt, dagen }: { deel: Deel; loopt: boolean; dagen: number }) => {
  const expected = expectedOn(deel, dagen)
  return expected && loopt && expected <= today() ? (
    <p>
      <strong>De opschortende termijn is voorbij.</strong> Loopt er geen kort geding? Stel dan voor dat de
      gunning definitief is.
    </p>
  ) : null
}

const DeelActions = ({ deel, wacht, a }: Pick<DeelProps, 'deel' | 'wacht'> & { a: Aanbesteding }) => {
  const perceel = deel.id ?? undefined
  const stand = standOfDeel(deel)
  if (stand === 'definitief' || stand === 'gestopt')
    return (
      <PostButton
        action={paths.gunningTerugname(a.id)}
        label={stand === 'definitief' ? 'Toch nog niet definitief' : 'Toch niet gestopt'}
        fields={perceel ? { perceel } : {}}
      />
    )
  return (
    <Actions>
      {stand === 'besloten' && !wacht && (
        <ButtonLink href={paths.openingVoorstel(a.id, 'definitief', { perceel })}>
          {a.loopt ? 'Stel voor: definitief' : 'Definitief'}
        </ButtonLink>
      )}
      <ButtonLink href={paths.gunningsbeslissing(a.id, perceel)} kind="secondary">
        {stand === 'open' ? 'Vul de gunningsbeslissing in' : 'Verbeter de gunningsbeslissing'}
      </ButtonLink>
      {!wacht && (
        <ButtonLink href={paths.openingVoorstel(a.id, 'gestopt', { perceel })} kind="subtle">
          {a.loopt ? 'Stel voor: gestopt' : 'Gestopt'}
        </ButtonLink>
      )}
    </Actions>
  )
}

/** Of all lots at once, and of the day of publication. */
const Whole = ({ a, wacht }: { a: Aanbesteding; wacht: boolean }) => {
  const standen = a.percelen.length > 1 ? a.percelen.map(standOfDeel) : []
  return (
    <section>
      <h2>De hele aanbesteding</h2>
      <ul>
        {standen.includes('open') && (
          <li>
            <a href={paths.gunningsbeslissing(a.id)}>Vul één gunningsbeslissing in voor alle percelen</a>
          </li>
        )}
        {!wacht && <WholeVoorstellen a={a} standen={standen} />}
        <li>
          <a href={paths.aanbestedingBewerken(a.id)}>Verbeter de andere gegevens</a>
        </li>
      </ul>
    </section>
  )
}

const WholeVoorstellen = ({ a, standen }: { a: Aanbesteding; standen: Deelstand[] }) => (
  <>
    {standen.includes('besloten') && (
      <li>
        <a href={paths.openingVoorstel(a.id, 'definitief')}>
          Alle percelen waarover is besloten zijn definitief
        </a>
      </li>
    )}
    {standen.some((stand) => stand === 'open' || stand === 'besloten') && (
      <li>
        <a href={paths.openingVoorstel(a.id, 'gestopt')}>Alle percelen die nog lopen stoppen</a>
      </li>
    )}
    {a.loopt && (
      <li>
        <a href={paths.openingVoorstel(a.id, 'correctie')}>De dag van publicatie klopt niet</a>
      </li>
    )}
  </>
)
