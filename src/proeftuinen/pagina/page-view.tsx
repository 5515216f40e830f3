import type { Child } from 'hono/jsx'
import { organisatiesoortLabel } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import {
  Actions,
  Alert,
  Badge,
  ButtonLink,
  Card,
  Deel,
  Page,
  PageTitle,
  PostButton,
  RichText,
  type Shell,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import { InkoopZin } from '#src/proeftuinen/muur/parts.tsx'
import { UitkomstBadge, ZichtbaarheidBadge } from '#src/proeftuinen/proeftuin/cards.tsx'
import { kanWijder } from '#src/proeftuinen/proeftuin/kring.ts'
import { faseLabel, sayDicht, zichtbaarheidLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { proeftuinNaarBuiten } from '#src/proeftuinen/proeftuin/naar-buiten.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { fasen, type Proeftuin, standOf } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { AfrondingCard, LessenBlok } from './afronding-view.tsx'
import { FaseBalk, type FaseStand } from './fase-balk.tsx'
import { type GetoondLogboek, LogboekBlok } from './logboek-view.tsx'
import { PartlyOpen } from './partly-view.tsx'
import type { BijRegel } from './places.ts'
import { RoutesCard } from './routes-view.tsx'
import { NogTeRegelen, OverCard, StokjeCard, TeamCard, VerwachtingenCard } from './side-view.tsx'

export type PageProps = {
  shell: Shell
  actor: Actor | null
  proeftuin: Proeftuin
  /** Of a standstill. */
  dagen: number
  logboek: GetoondLogboek
  /** How many were asked for the team and did not answer yet; for who may invite. */
  uitgenodigd: number
  /** What other nouns let one do here, and what they show; see places.ts. */
  acties: Child[]
  bovenaan: Child[]
  opzij: Child[]
  onderVraag: Child[]
  onderOpbrengsten: Child[]
  onderLessen: Child[]
  onderaan: Child[]
  onderRegel: BijRegel[]
  inMenu: BijRegel[]
}

export const ProeftuinPage = (props: PageProps) => {
  const { shell, actor, proeftuin: p, dagen, acties, bovenaan } = props
  const readable = may.read(actor, p)
  const buiten = proeftuinNaarBuiten(p)
  return (
    <Page
      shell={shell}
      title={p.titel}
      description={readable ? p.vraag : undefined}
      buiten={buiten}
      back={[{ href: paths.proeftuinen(), label: 'Proeftuinen' }]}
    >
      <PageTitle
        title={p.titel}
        badges={<Labels proeftuin={p} readable={readable} dagen={dagen} />}
        action={may.write(actor, p) ? <WriteLink {...p} /> : acties.some(Boolean) && acties}
      />
      {may.readSome(actor, p) && (
        <FaseBalk fasen={fasen.map((fase) => ({ label: faseLabel[fase], stand: standOfFase(p, fase) }))} />
      )}
      {bovenaan}
      <InkoopZin actor={actor} proeftuin={p} dagen={dagen} />
      {standOf(p) === 'concept' && <ConceptAlert {...props} />}
      {p.uitkomst && kanWijder(p) && may.edit(actor, p) && <DeelAlert {...props} />}
      {readable ? (
        <>
          <Begin {...props} />
          <TwoColumns main={<Main {...props} />} side={<Side {...props} />} />
          {props.onderaan}
        </>
      ) : may.readSome(actor, p) ? (
        <PartlyOpen {...props} />
      ) : (
        <ClosedNotice {...props} />
      )}
    </Page>
  )
}

/** What one does most; of a concept that is starting it. */
const WriteLink = (p: Proeftuin) => (
  <ButtonLink href={paths.aantekeningen(p.id)} kind={standOf(p) === 'concept' ? 'secondary' : 'primary'}>
    Schrijf in het logboek
  </ButtonLink>
)

type LabelsProps = Pick<PageProps, 'proeftuin' | 'dagen'> & { readable: boolean }

const Labels = ({ proeftuin: p, readable, dagen }: LabelsProps) => (
  <>
    <Badge icon="building-community">{organisatiesoortLabel[p.organisatiesoort]}</Badge>
    {readable && p.uitkomst && <UitkomstBadge uitkomst={p.uitkomst} />}
    {readable && p.routewissels > 0 && (
      <Badge kind="warm" icon="route">
        Route gewisseld
      </Badge>
    )}
    <ZichtbaarheidBadge {...p} dicht={sayDicht(p, dagen)} />
  </>
)

/** Skipped: never begun, and there is a later phase in its history or it was rounded off, which is the last phase itself. */
function standOfFase(p: Pick<Proeftuin, 'fasen' | 'fase' | 'uitkomst'>, fase: Proeftuin['fase']): FaseStand {
  if (fase === p.fase) return p.uitkomst ? 'klaar' : 'nu'
  if (p.fasen.some((periode) => periode.fase === fase)) return 'klaar'
  if (p.uitkomst && fase === fasen.at(-1)) return 'klaar'
  return p.uitkomst || fasen.indexOf(fase) < fasen.indexOf(p.fase) ? 'overgeslagen' : 'later'
}

const ConceptAlert = ({ actor, proeftuin: p }: PageProps) => (
  <Alert kind="info" title="Dit is een concept">
    <p>
      Alleen het team en het adviesteam zien het. Na de start is het zichtbaar voor{' '}
      {zichtbaarheidLabel[p.zichtbaarheid]}.
    </p>
    {may.edit(actor, p) && <NogTeRegelen {...p} />}
    {may.edit(actor, p) && (
      <Actions>
        <PostButton action={paths.proeftuinStart(p.id)} label="Start de proeftuin" kind="primary" />
        <ButtonLink href={paths.proeftuinBewerken(p.id)} kind="secondary">
          Vul aan
        </ButtonLink>
      </Actions>
    )}
  </Alert>
)

const ClosedNotice = ({ actor, proeftuin: { id, rol, aanbesteding, aanbestedingId } }: PageProps) => (
  <Alert kind="warning" title="Gesloten zolang de inkoop loopt">
    <p>
      {aanbesteding
        ? `Deze proeftuin hoort bij de aanbesteding ‘${aanbesteding}’.`
        : aanbestedingId
          ? 'Deze proeftuin hoort bij een aanbesteding die loopt.'
          : 'In deze proeftuin wordt nu gekozen met wie er gewerkt wordt.'}{' '}
      Tot vaststaat wie de opdracht krijgt, mag geen leverancier meer weten dan een ander. Daarom zie je nu de
      vraag, het logboek en de afspraken niet, en kun je niet meeschrijven. Het gaat weer open als iemand
      bevestigt dat de gunning definitief is, of dat de inkoop is gestopt.
    </p>
    {actor && rol && (
      <p>
        Wil je niet meer meedoen? <a href={paths.vertrekUitTeam(id, actor.id)}>Stap uit het team</a>. Ook
        daarna blijft dicht wat nu dicht is, tot de inkoop voorbij is.
      </p>
    )}
  </Alert>
)

/** Once it is rounded off, a lesson that few can read is worth sharing. */
const DeelAlert = ({ proeftuin: p }: PageProps) => (
  <Alert kind="info" title="De volgende stap: delen">
    <p>
      Dit is nu zichtbaar voor {zichtbaarheidLabel[p.zichtbaarheid]}. Ook een ander kan van jullie leren,
      juist als het anders liep.
    </p>
    <Actions>
      <ButtonLink href={paths.zichtbaarheid(p.id)} kind="secondary">
        Deel het met meer mensen
      </ButtonLink>
    </Actions>
  </Alert>
)

/** The question with what came of it and what is next, before all that was written; over the whole width, however short each is. */
const Begin = (props: PageProps) => {
  const { actor, proeftuin: p } = props
  return (
    <div class="vonk-begin">
      <Card level={2} eyebrow="De vraag" title={p.vraag}>
        <Hypothese {...p} />
        {p.aanleiding && <RichText html={renderMarkdown(p.aanleiding)} />}
        {props.onderVraag}
      </Card>
      {may.steer(actor, p) && <StokjeCard actor={actor} proeftuin={p} />}
      {p.afronding && (
        <AfrondingCard actor={actor} proeftuin={p} afronding={p.afronding}>
          {props.onderOpbrengsten}
        </AfrondingCard>
      )}
    </div>
  )
}

const Main = (props: PageProps) => (
  <>
    {props.proeftuin.afronding && <LessenBlok {...props.proeftuin.afronding}>{props.onderLessen}</LessenBlok>}
    <LogboekBlok {...props} />
    <VerwachtingenCard {...props} />
  </>
)

const Hypothese = ({ hypotheseAls, hypotheseDan }: Proeftuin) =>
  hypotheseAls === '' && hypotheseDan === '' ? null : (
    <p>
      {hypotheseAls && (
        <>
          <strong>Als</strong> {hypotheseAls}
        </>
      )}
      {hypotheseAls && hypotheseDan && ', '}
      {hypotheseDan && (
        <>
          <strong>{hypotheseAls ? 'dan' : 'Dan'}</strong> {hypotheseDan}
        </>
      )}
      {!(hypotheseDan || hypotheseAls).endsWith('.') && '.'}
    </p>
  )

const Side = (props: PageProps) => {
  const { shell, actor, proeftuin: p } = props
  const buiten = proeftuinNaarBuiten(p)
  return (
    <>
      <RoutesCard proeftuin={p} actor={actor} />
      <TeamCard proeftuin={p} actor={actor} uitgenodigd={props.uitgenodigd} />
      <OverCard proeftuin={p} actor={actor} />
      {props.opzij}
      {buiten && <Deel shell={shell} buiten={buiten} />}
    </>
  )
}
