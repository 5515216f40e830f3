import { NieuwsLijst } from '#src/mijn/volgingen/cards.tsx'
import type { Nieuws } from '#src/mijn/volgingen/volging.ts'
import type { Akkoordstand } from '#src/netwerk/voorwaarden/queries.ts'
import { paths } from '#src/paths/index.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import { Alert, Moment, Page, PageTitle, type Shell } from '#src/platform/components/index.ts'
import { ProeftuinRijen } from '#src/proeftuinen/proeftuin/cards.tsx'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { ProeftuinKaart } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { Begin } from './begin-view.tsx'
import { Own } from './eigen-view.tsx'
import { InboxList } from './inbox-view.tsx'
import type { Eigen, Stand } from './queries.ts'
import type { Inbox } from './waiting.ts'

type MijnVonkProps = {
  shell: Shell
  actor: Actor
  stand: Stand
  inbox: Inbox
  eigen: Eigen[]
  /** Of a standstill. */
  dagen: number
  /** What moved last in the network, the own proeftuinen left out. */
  kaarten: ProeftuinKaart[]
  /** Which house rules this member accepted. */
  akkoord: Akkoordstand
  /** What happened in what this member follows. */
  nieuws: Nieuws[]
  /** Since when no mail arrives at this member's address. */
  mailstop: Date | null
}

export const MijnVonkPage = (props: MijnVonkProps) => {
  const { shell, actor, stand, inbox, eigen, kaarten, akkoord, nieuws, mailstop } = props
  const mayStart = may.start(actor)
  const sinds = stand.vorigBezoek
  const rest = eigen.filter(({ id }) => !inbox.nu.some((one) => one.soort === 'proeftuin' && one.id === id))
  const begins = eigen.length === 0
  const isEmpty = inbox.nu.length + inbox.later.length + inbox.net.length === 0
  return (
    <Page shell={shell} title="Mijn Vonk">
      <PageTitle
        title={`${begins && isEmpty ? 'Welkom' : 'Dag'} ${actor.naam.split(' ')[0]}`}
        lead={sayAantal(inbox.nu.length)}
      />
      {mailstop && <MailstopAlert sinds={mailstop} />}
      {!isLid(actor) && <GuestAlert />}
      {akkoord !== 'huidig' && <Huisregels eerst={akkoord === 'geen'} />}
      {!(begins && isEmpty) && <InboxList inbox={inbox} sinds={sinds} akkoord={akkoord !== 'huidig'} />}
      {begins ? (
        <Begin stand={stand} kaarten={kaarten} mayStart={mayStart} />
      ) : (
        <Own eigen={rest} hierboven={eigen.length - rest.length} dagen={props.dagen} mayStart={mayStart} />
      )}
      {stand.leidtBij && actor.organisatieId && (
        <p>
          <a href={paths.organisatie(actor.organisatieId)}>
            Bekijk wat er loopt bij de onderdelen van {stand.leidtBij}
          </a>
        </p>
      )}
      {nieuws.length > 0 && <Followed nieuws={nieuws} sinds={sinds} />}
      {kaarten.length > 0 && (
        <section aria-labelledby="nieuw">
          <h2 id="nieuw">Nieuw in het netwerk</h2>
          <ProeftuinRijen kaarten={kaarten.slice(0, 4)} label="Nieuw in het netwerk" level={3} />
        </section>
      )}
    </Page>
  )
}

const sayAantal = (n: number) =>
  n === 0 ? 'Er wacht nu niets op je.' : n === 1 ? 'Eén ding wacht op je.' : `${n} dingen wachten op je.`

const Followed = ({ nieuws, sinds }: { nieuws: Nieuws[]; sinds: Date | null }) => (
  <section aria-labelledby="volgend">
    <h2 id="volgend">Nieuw bij wat je volgt</h2>
    <NieuwsLijst nieuws={nieuws} sinds={sinds} />
    <p>
      <a href={paths.volgend()}>Kies wat je volgt</a>
    </p>
  </section>
)

const MailstopAlert = ({ sinds }: { sinds: Date }) => (
  <Alert kind="warning" title="Onze mail aan jou komt niet aan">
    <p>
      Al sinds <Moment at={sinds} dateOnly />. Daarom mailen we je niet meer.{' '}
      <a href={paths.adres()}>Bevestig of wijzig je e-mailadres</a>.
    </p>
  </Alert>
)

const GuestAlert = () => (
  <Alert kind="info" title="Je bent te gast">
    <p>
      Je ziet wat openbaar is en de proeftuinen waarvoor je bent uitgenodigd.{' '}
      <a href={paths.doeMee()}>Word lid</a> en zie het hele netwerk.
    </p>
  </Alert>
)

/** Said on the next visit; reading goes on. */
const Huisregels = ({ eerst }: { eerst: boolean }) => (
  <Alert kind="info" title={eerst ? 'Lees eerst de huisregels' : 'Er zijn nieuwe huisregels'}>
    <p>
      Lezen kan gewoon. Voor je iets schrijft, vragen we of je akkoord gaat.{' '}
      <a href={paths.huisregelsAkkoord()}>{eerst ? 'Lees de huisregels' : 'Lees wat er anders is'}</a>
    </p>
  </Alert>
)
