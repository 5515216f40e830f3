import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import {
  Badge,
  Card,
  CardList,
  capital,
  EmptyState,
  Moment,
  Page,
  Pager,
  PageTitle,
  type Shell,
} from '#src/platform/components/index.ts'
import { daysSince } from '#src/platform/today.ts'
import { besluitLabel, type MeldingKort, meldredenKort } from './melding.ts'

type DeskProps = { shell: Shell; wachtend: MeldingKort[]; actorId: string }

const desk = [{ href: paths.adviesteam(), label: 'Adviesteam' }]

export const MeldingenPage = ({ shell, wachtend, actorId }: DeskProps) => (
  <Page shell={shell} title="Meldingen" back={desk}>
    <PageTitle
      title="Meldingen"
      lead="Wat het langst wacht, staat bovenaan. Weghalen doe je met zijn tweeën: de een stelt voor, een ander bevestigt."
    />
    {wachtend.length === 0 ? (
      <EmptyState title="Er wacht niets" icon="circle-check" level={2}>
        Meldt iemand dat er iets staat wat hier niet hoort? Dan staat het hier. Gaat een melding over wat jij
        schreef, of meldde je het zelf? Dan zien alleen je collega’s haar.
      </EmptyState>
    ) : (
      <CardList label="Meldingen die wachten">
        {wachtend.map((melding) => (
          <MeldingCard melding={melding} badges={<Waits melding={melding} actorId={actorId} />} />
        ))}
      </CardList>
    )}
    <p>
      <a href={paths.meldingen({ stand: 'afgehandeld' })}>Bekijk wat is afgehandeld</a>
    </p>
  </Page>
)

type DoneProps = { shell: Shell; meldingen: MeldingKort[]; next: string | undefined }

export const AfgehandeldPage = ({ shell, meldingen, next }: DoneProps) => (
  <Page
    shell={shell}
    title="Afgehandelde meldingen"
    back={[...desk, { href: paths.meldingen(), label: 'Meldingen' }]}
  >
    <PageTitle title="Afgehandelde meldingen" lead="Het laatste bovenaan. Alles blijft hier bewaard." />
    {meldingen.length === 0 ? (
      <EmptyState title="Nog niets afgehandeld" icon="flag" level={2}>
        Hier staat straks wat is gemeld, wat erover is besloten, en waarom.
      </EmptyState>
    ) : (
      <CardList label="Afgehandelde meldingen">
        {meldingen.map((melding) => (
          <MeldingCard
            melding={melding}
            badges={melding.besluit && <Badge icon="circle-check">{besluitLabel[melding.besluit]}</Badge>}
          />
        ))}
      </CardList>
    )}
    <Pager next={next && paths.meldingen({ stand: 'afgehandeld', na: next })} />
  </Page>
)

const MeldingCard = ({ melding: m, badges }: { melding: MeldingKort; badges: Child }) => (
  <Card
    level={2}
    title={capital(m.aanduiding)}
    href={paths.melding(m.id)}
    eyebrow={capital(meldredenKort[m.reden])}
    badges={badges}
    footer={
      <>
        Gemeld: <Moment at={m.gemeldOp} dateOnly />
      </>
    }
  />
)

/** Whose turn it is, and for how long it has been. */
const Waits = ({ melding: m, actorId }: { melding: MeldingKort; actorId: string }) => {
  const dagen = daysSince(m.gemeldOp)
  return (
    <>
      <Badge icon="clock" kind={dagen >= 2 ? 'warm' : 'neutral'}>
        {dagen === 0 ? 'vandaag' : `wacht ${dagen} ${dagen === 1 ? 'dag' : 'dagen'}`}
      </Badge>
      {m.bezwaar && (
        <Badge icon="message" kind="sun">
          bezwaar
        </Badge>
      )}
      {m.voorstelDoorId && (
        <Badge icon="eye">
          {m.voorstelDoorId === actorId ? 'wacht op een collega' : 'voorstel: wacht op een tweede'}
        </Badge>
      )}
      {m.spoedTot && (
        <Badge icon="eye-off" kind="warm">
          nu verborgen
        </Badge>
      )}
    </>
  )
}
