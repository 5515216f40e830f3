import type { Onbeantwoord } from '#src/antwoorden/berichten/bericht.ts'
import { NieuwsLijst } from '#src/mijn/volgingen/cards.tsx'
import type { Nieuws } from '#src/mijn/volgingen/volging.ts'
import type { Wachtend } from '#src/netwerk/organisatiebeheer/organisatiebeheer.ts'
import { AkkoordZin } from '#src/netwerk/voorwaarden/cards.tsx'
import type { Akkoordstand } from '#src/netwerk/voorwaarden/queries.ts'
import { paths } from '#src/paths/index.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  CardList,
  dot,
  EmptyState,
  Moment,
  Page,
  PageTitle,
  PostButton,
  type Shell,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { ProeftuinCards } from '#src/proeftuinen/proeftuin/cards.tsx'
import { faseLabel, sayGesloten, teamrolLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { ProeftuinKaart } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Ontvangen } from '#src/proeftuinen/teams/team.ts'
import type { EigenBesluit } from '#src/toezicht/meldingen/queries.ts'
import { Account } from './account-view.tsx'
import type { Bureau, Eigen } from './queries.ts'
import { type Wacht, waitingIn } from './waiting.ts'

type MijnVonkProps = {
  shell: Shell
  actor: Actor
  eigen: Eigen[]
  uitnodigingen: Ontvangen[]
  nieuw: ProeftuinKaart[]
  /** What waits for the adviesteam; 0 for others. */
  adviesteam: Bureau
  /** What the adviesteam decided on words of this member. */
  besluiten: EigenBesluit[]
  /** Who wrote, and got no answer yet. */
  berichten: Onbeantwoord[]
  /** Which house rules this member accepted. */
  akkoord: Akkoordstand
  /** Who asks to keep the page of an organisation, for who decides on that. */
  verzoeken: Wachtend[]
  /** What is asked about tenders, and what was proposed for one. */
  aanbestedingen: Wacht[]
  /** What happened in what this member follows. */
  nieuws: Nieuws[]
  /** There are providers of OpenID Connect to sign in with. */
  koppelen: boolean
  /** Since when no mail arrives at this member's address. */
  mailstop: Date | null
}

export const MijnVonkPage = (props: MijnVonkProps) => {
  const { shell, actor, eigen, nieuw, nieuws, mailstop } = props
  return (
    <Page shell={shell} title="Mijn Vonk">
      <PageTitle
        title={`Dag ${actor.naam.split(' ')[0]}`}
        action={
          may.start(actor) && <ButtonLink href={paths.nieuweProeftuin()}>Start een proeftuin</ButtonLink>
        }
      />
      <p class="vonk-naar-jou">
        <a href="#van-jou">Je profiel, berichten en meer van jou</a>
      </p>
      {mailstop && <MailstopAlert sinds={mailstop} />}
      {!isLid(actor) && <GuestAlert />}
      {props.akkoord !== 'huidig' && <Huisregels eerst={props.akkoord === 'geen'} />}
      <TwoColumns
        main={
          <>
            <Waiting {...props} />
            <Own eigen={eigen} />
            {nieuws.length > 0 && <Followed nieuws={nieuws} />}
            {nieuw.length > 0 && (
              <section aria-labelledby="nieuw">
                <h2 id="nieuw">Nieuw in het netwerk</h2>
                <ProeftuinCards kaarten={nieuw} label="Nieuw in het netwerk" />
              </section>
            )}
          </>
        }
        side={<Account isLid={isLid(actor)} koppelen={props.koppelen} />}
      />
    </Page>
  )
}

const Followed = ({ nieuws }: { nieuws: Nieuws[] }) => (
  <section aria-labelledby="volgend">
    <h2 id="volgend">Nieuw bij wat je volgt</h2>
    <NieuwsLijst nieuws={nieuws} />
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

const Waiting = (props: MijnVonkProps) => {
  const { eigen, uitnodigingen, adviesteam, besluiten, verzoeken, berichten, akkoord } = props
  const waiting = [...props.aanbestedingen, ...eigen.flatMap(waitingIn)]
  const { aanmeldingen, meldingen, kantwissels } = adviesteam
  return (
    <section aria-labelledby="wacht">
      <h2 id="wacht">Wat op je wacht</h2>
      {[waiting, uitnodigingen, besluiten, verzoeken, berichten].every((list) => list.length === 0) &&
      aanmeldingen + meldingen + kantwissels === 0 ? (
        <EmptyState title="Je bent bij" icon="circle-check" level={2}>
          Krijg je het stokje, of vraagt iemand je voor een team? Dan staat het hier.
          {eigen.length === 0 && (
            <>
              {' '}
              <a href={paths.profiel()}>Vertel intussen op je profiel</a> wat je brengt en zoekt: zo vinden
              anderen je.
            </>
          )}
        </EmptyState>
      ) : (
        <ul class="vonk-wacht">
          <AdviesteamLine href={paths.adviesteam()} aantal={aanmeldingen} wat="aanmelding" />
          <AdviesteamLine href={paths.meldingen()} aantal={meldingen} wat="melding" />
          <AdviesteamLine
            href={`${paths.adviesteam()}#kanten`}
            aantal={kantwissels}
            wat="kantwissel"
            meer="kantwissels"
          />
          {verzoeken.map(({ id, naam, organisatie }) => (
            <li>
              <a href={paths.beheerverzoekBesluit(id)}>{naam} wil meedoen met bijhouden</a>
              <p>{organisatie}</p>
            </li>
          ))}
          {besluiten.map((besluit) => (
            <BesluitLine {...besluit} />
          ))}
          {berichten.map((bericht) => (
            <BerichtLine {...bericht} />
          ))}
          {uitnodigingen.map((u) => (
            <li>
              <a href={paths.uitnodiging(u.id)}>
                {u.door} vraagt je voor ‘{u.titel}’, als {teamrolLabel[u.rol].toLowerCase()}
              </a>
              {u.boodschap && <p>“{u.boodschap}”</p>}
              {akkoord !== 'huidig' && <AkkoordZin />}
              <PostButton action={paths.aanneming(u.id)} label="Ja, ik doe mee" />
            </li>
          ))}
          {waiting.map(({ href, what, titel, since, note }) => (
            <li>
              <a href={href}>
                {what}
                <span class="vonk-onzichtbaar">
                  {what.endsWith('?') ? ' ' : ': '}
                  {titel}
                </span>
              </a>
              <p>
                {titel}
                {since && (
                  <>
                    {dot}sinds <Moment at={since} dateOnly />
                  </>
                )}
              </p>
              {note && <p>“{note}”</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type LineProps = { href: string; aantal: number; wat: string; meer?: string }

const AdviesteamLine = ({ href, aantal, wat, meer = `${wat}en` }: LineProps) =>
  aantal === 0 ? null : (
    <li>
      <a href={href}>{aantal === 1 ? `1 ${wat} wacht` : `${aantal} ${meer} wachten`}</a>
      <p>Bij het adviesteam</p>
    </li>
  )

const BesluitLine = ({ id, besluit, aanduiding, op }: EigenBesluit) => (
  <li>
    <a href={paths.maatregel(id)}>
      {besluit === 'aanpassen'
        ? 'Het adviesteam vraagt je iets aan te passen'
        : 'Het adviesteam haalde iets van je weg'}
    </a>
    <p>
      {aanduiding}
      {dot}
      <Moment at={op} dateOnly />
    </p>
  </li>
)

const BerichtLine = ({ id, van, onderwerp, verstuurdOp, nieuw }: Onbeantwoord) => (
  <li>
    <a href={`${paths.eigenBericht(id)}#bericht-${id}`}>{van} schreef je</a>
    <p>
      {nieuw && <strong>Nieuw{dot}</strong>}
      {onderwerp}
      {dot}
      <Moment at={verstuurdOp} dateOnly />
    </p>
  </li>
)

function standOf({ gesloten, bevroren, gestart, afgerond, fase }: Eigen): string {
  if (gesloten) return sayGesloten({ bevroren })
  if (!gestart) return 'Concept'
  if (afgerond) return 'Afgerond'
  return bevroren ? `${faseLabel[fase]}${dot}gesloten voor leveranciers` : faseLabel[fase]
}

const Own = ({ eigen }: { eigen: Eigen[] }) => (
  <section aria-labelledby="eigen">
    <h2 id="eigen">Mijn proeftuinen</h2>
    {eigen.length === 0 ? (
      <EmptyState
        title="Je zit nog in geen team"
        icon="seedling"
        action={<ButtonLink href={paths.proeftuinen()}>Kijk wat anderen proberen</ButtonLink>}
      >
        Een proeftuin begint met een vraag die je echt hebt. Bijvoorbeeld: ‘Hoe kan onze kantine open blijven
        met mensen die het vak nog leren?’
      </EmptyState>
    ) : (
      <CardList label="Mijn proeftuinen">
        {eigen.map((p) => (
          <Card
            title={p.titel}
            href={paths.proeftuin(p.id)}
            eyebrow={standOf(p)}
            badges={<Badge icon="user">{teamrolLabel[p.rol]}</Badge>}
            footer={p.organisatie}
          />
        ))}
      </CardList>
    )}
  </section>
)
