import type { Child } from 'hono/jsx'
import type { Wachtend as Beheervraag } from '#src/netwerk/organisatiebeheer/organisatiebeheer.ts'
import { organisatiesoortLabel } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import {
  Badge,
  dotted,
  EmptyState,
  Moment,
  Page,
  PageTitle,
  Row,
  Rows,
  type Shell,
} from '#src/platform/components/index.ts'
import { daysSince } from '#src/platform/today.ts'
import { type Gast, herinneringDagen, standOf, type Wachtend } from './aanmelding.ts'

type AdviesteamProps = {
  shell: Shell
  aanmeldingen: Wachtend[]
  gasten: Gast[]
  beheer: Beheervraag[]
  /** What else waits, of other nouns; see places.ts. */
  verder: Child[]
}

export const AdviesteamPage = ({ shell, aanmeldingen, gasten, beheer, verder }: AdviesteamProps) => (
  <Page shell={shell} title="Adviesteam">
    <PageTitle
      title="Adviesteam"
      lead="Wie wil meedoen, wie is te gast, en wat er wacht bij aanbestedingen. Wie het langst wacht, staat bovenaan."
    />
    <p>
      <a href={paths.meldingen()}>Naar de meldingen</a>. Houd de lijsten bij:{' '}
      <a href={paths.rollen()}>rollen</a>, <a href={paths.doelgroepen()}>doelgroepen</a>,{' '}
      <a href={paths.telregimes()}>regels om te tellen</a> en <a href={paths.regelingen()}>regelingen</a>.
    </p>
    <section aria-labelledby="aanmeldingen">
      <h2 id="aanmeldingen">Aanmeldingen</h2>
      {aanmeldingen.length === 0 ? (
        <EmptyState title="Er wacht niemand" icon="circle-check">
          Meldt iemand zich aan met een adres dat we niet kennen? Dan staat die hier. Zet bij een organisatie
          haar maildomein, dan zijn collega’s daar meteen lid.
        </EmptyState>
      ) : (
        <Rows label="Aanmeldingen die wachten">
          {aanmeldingen.map((aanmelding) => (
            <AanmeldingRij aanmelding={aanmelding} />
          ))}
        </Rows>
      )}
    </section>
    {beheer.length > 0 && (
      <section aria-labelledby="beheer">
        <h2 id="beheer">Organisaties bijhouden</h2>
        <p>Zij willen de pagina van hun organisatie bijhouden, en kregen nog geen antwoord.</p>
        <Rows label="Vragen die wachten">
          {beheer.map((vraag) => (
            <BeheerRij vraag={vraag} />
          ))}
        </Rows>
      </section>
    )}
    {verder}
    {gasten.length > 0 && (
      <section aria-labelledby="gasten">
        <h2 id="gasten">Te gast</h2>
        <p>Zij kunnen meekijken waar ze zijn uitgenodigd, maar zijn nog geen lid. Je kunt ze toelaten.</p>
        <Rows label="Gasten">
          {gasten.map((gast) => (
            <GastRij gast={gast} />
          ))}
        </Rows>
      </section>
    )}
  </Page>
)

const AanmeldingRij = ({ aanmelding: a }: { aanmelding: Wachtend }) => (
  <Row
    level={3}
    mark={{ icon: 'user-plus' }}
    title={a.naam}
    href={paths.aanmelding(a.id)}
    eyebrow={a.rol}
    badges={<StandBadge aanmelding={a} />}
    facts={
      <>
        Bevestigd: <Moment at={a.bevestigdOp} dateOnly />
      </>
    }
  >
    <p>{dotted([a.organisatie, organisatiesoortLabel[a.soort]])}</p>
  </Row>
)

/** Whose turn it is, and for how long it has been. */
const StandBadge = ({ aanmelding: a }: { aanmelding: Wachtend }) => {
  if (standOf(a) === 'gevraagd') return <Badge icon="message">wacht op antwoord</Badge>
  const dagen = daysSince(a.beantwoordOp ?? a.bevestigdOp)
  return (
    <>
      {a.beantwoordOp && <Badge icon="message">antwoord is binnen</Badge>}
      <Badge icon="clock" kind={dagen >= herinneringDagen ? 'warm' : 'neutral'}>
        {dagen === 0 ? 'vandaag' : `wacht ${dagen} ${dagen === 1 ? 'dag' : 'dagen'}`}
      </Badge>
    </>
  )
}

const BeheerRij = ({ vraag }: { vraag: Beheervraag }) => (
  <Row
    level={3}
    mark={{ icon: 'building-community' }}
    title={vraag.naam}
    href={paths.beheerverzoekBesluit(vraag.id)}
    eyebrow={vraag.organisatie}
    facts={
      <>
        Gevraagd: <Moment at={vraag.gevraagdOp} dateOnly />
      </>
    }
  >
    {vraag.functie && <p>{vraag.functie}</p>}
  </Row>
)

const GastRij = ({ gast }: { gast: Gast }) => (
  <Row
    level={3}
    mark={{ icon: 'users' }}
    title={gast.naam}
    href={paths.gast(gast.id)}
    eyebrow={gast.organisatie ?? 'Organisatie nog niet bekend'}
    facts={
      <>
        Te gast sinds <Moment at={gast.sinds} dateOnly />
      </>
    }
  >
    {gast.functie && <p>{gast.functie}</p>}
    {gast.proeftuinen.length > 0 && <p>In: {gast.proeftuinen.join(', ')}</p>}
  </Row>
)
