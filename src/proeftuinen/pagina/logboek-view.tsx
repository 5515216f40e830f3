import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import {
  Alert,
  ButtonLink,
  dotted,
  EmptyState,
  Meer,
  MeldLink,
  Moment,
  Pager,
  RichText,
  Timeline,
  TimelineEntry,
} from '#src/platform/components/index.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import { type Logboekregel, regelHref } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { Geschreven } from '#src/proeftuinen/aantekeningen/cards.tsx'
import { regelLook } from '#src/proeftuinen/aantekeningen/labels.ts'
import { may as mayAantekening } from '#src/proeftuinen/aantekeningen/policy.ts'
import type { Logboek } from '#src/proeftuinen/aantekeningen/queries.ts'
import { faseLabel, routeLabel, sayKring } from '#src/proeftuinen/proeftuin/labels.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin, Route } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { BijRegel } from './places.ts'

/** `begin`: the newest few of more. */
export type GetoondLogboek = Logboek & { begin: boolean }

export type LogboekProps = {
  actor: Actor | null
  proeftuin: Proeftuin
  logboek: GetoondLogboek
  /** What other nouns show below a line, and in its menu; see places.ts. */
  onderRegel: BijRegel[]
  inMenu: BijRegel[]
  /** For who reads a part only, so that nothing here does not mean that nothing was written. */
  partly?: boolean
}

export const LogboekBlok = ({
  actor,
  proeftuin,
  logboek,
  onderRegel,
  inMenu,
  partly = false,
}: LogboekProps) => (
  <section id="logboek" aria-labelledby="logboek-kop">
    <h2 id="logboek-kop">Logboek</h2>
    {proeftuin.weggehaaldUit && <WeggehaaldAlert {...proeftuin.weggehaaldUit} />}
    {logboek.regels.length === 0 ? (
      <EmptyLogboek mayWrite={may.write(actor, proeftuin)} id={proeftuin.id} partly={partly} />
    ) : (
      <Timeline label="Logboek, nieuwste eerst">
        {logboek.regels.map((regel) => (
          <Regel
            regel={regel}
            proeftuin={proeftuin}
            mayCorrect={mayCorrect(actor, proeftuin, regel)}
            named={may.seeNames(actor, proeftuin)}
            onder={onderRegel.map((give) => give(regel))}
            inMenu={inMenu.map((give) => give(regel))}
          />
        ))}
      </Timeline>
    )}
    <Pager
      next={
        logboek.volgende ? `${paths.proeftuin(proeftuin.id, { na: logboek.volgende })}#logboek` : undefined
      }
    />
    {logboek.begin && (
      <p>
        <ButtonLink href={`${paths.proeftuin(proeftuin.id, { logboek: 'alles' })}#logboek`} kind="secondary">
          Toon het hele logboek
        </ButtonLink>
      </p>
    )}
  </section>
)

/** A switch of route is never edited. */
const mayCorrect = (actor: Actor | null, p: Proeftuin, regel: Logboekregel) =>
  regel.soort !== 'routewissel' && mayAantekening.correct(actor, p, regel)

type RegelProps = {
  regel: Logboekregel
  proeftuin: Proeftuin
  mayCorrect: boolean
  named: boolean
  onder: Child[]
  inMenu: Child[]
}

const Regel = ({ regel, ...rest }: RegelProps) => (
  <TimelineEntry
    id={`regel-${regel.id}`}
    look={regelLook[regel.soort]}
    when={<Moment at={regel.datum} />}
    meta={metaOf(regel)}
    word={regel.soort === 'routewissel' ? '' : undefined}
    title={regel.titel || `Van ${routeWord(regel.van)} naar ${routeWord(regel.naar)}`}
    menu={<Menu regel={regel} {...rest} />}
    footer={<Footer regel={regel} {...rest} />}
  >
    {regel.soort === 'routewissel' ? (
      <p>Reden: {regel.tekst}</p>
    ) : (
      <RichText html={renderMarkdown(regel.tekst)} />
    )}
  </TimelineEntry>
)

const routeWord = (route: string | null) => (route ? routeLabel[route as Route].toLowerCase() : '')

const metaOf = (regel: Logboekregel) =>
  regel.soort === 'routewissel'
    ? dotted(['routewissel', `${routeWord(regel.van)} → ${routeWord(regel.naar)}`])
    : regel.fase && faseLabel[regel.fase]

const Footer = ({ regel, proeftuin: p, named, onder }: Omit<RegelProps, 'mayCorrect'>) => {
  const narrower = regel.zichtbaarheid !== p.zichtbaarheid
  const corrected = regel.versie > 1
  return (
    <>
      {onder}
      {narrower && <span>Alleen voor {sayKring(p, regel.zichtbaarheid)}</span>}
      {corrected && (
        <a href={paths.aantekeningVersies(p.id, regel.id)}>
          <Geschreven
            versie={regel.versie}
            door={named ? regel.gewijzigdDoor : null}
            op={regel.gewijzigdOp}
          />
          <span class="vonk-onzichtbaar">: {regel.titel}</span>
        </a>
      )}
    </>
  )
}

const Menu = ({ regel, proeftuin: p, mayCorrect, inMenu }: RegelProps) => (
  <Meer bij={regel.titel || 'deze wissel van route'}>
    {mayCorrect && (
      <a href={paths.aantekening(p.id, regel.id)}>
        Pas aan<span class="vonk-onzichtbaar">: {regel.titel}</span>
      </a>
    )}
    {inMenu}
    <a href={regelHref(p.id, regel.id)}>
      Link hiernaartoe<span class="vonk-onzichtbaar">: {regel.titel}</span>
    </a>
    {regel.soort !== 'routewissel' && (
      <MeldLink href={paths.melden('aantekening', regel.id)} titel={regel.titel} />
    )}
  </Meer>
)

/** For the team: something is not there, and why. */
const WeggehaaldAlert = ({ aantal, eigen }: NonNullable<Proeftuin['weggehaaldUit']>) => (
  <Alert kind="info" title="Door het adviesteam weggehaald">
    <p>
      {aantal === 1 ? 'Er is één aantekening' : `Er zijn ${aantal} aantekeningen`} uit dit logboek gehaald.
      Wie haar schreef, weet waarom en kan bezwaar maken.
    </p>
    {eigen.map((id) => (
      <p>
        <a href={paths.maatregel(id)}>Lees waarom jouw aantekening weg is</a>
      </p>
    ))}
  </Alert>
)

type EmptyProps = { mayWrite: boolean; id: string; partly: boolean }

/**
 * Who reads a part only, or is not in the team, does not hear that nothing was written: only that nothing is there to
 * read. The main button to write stands beside the title.
 */
const EmptyLogboek = ({ mayWrite, id, partly }: EmptyProps) =>
  mayWrite && !partly ? (
    <EmptyState
      title="Nog niets opgeschreven"
      icon="pencil"
      action={
        <ButtonLink href={paths.aantekeningen(id)} kind="secondary">
          Schrijf de eerste aantekening
        </ButtonLink>
      }
    >
      Een goed logboek bestaat uit korte zinnen. Bijvoorbeeld: ‘Te weinig kandidaten uit de raamovereenkomst.
      We hadden te veel vooraf vastgelegd.’
    </EmptyState>
  ) : (
    <EmptyState
      title="Nog geen aantekeningen voor jou te lezen"
      icon="pencil"
      action={
        mayWrite && (
          <ButtonLink href={paths.aantekeningen(id)} kind="secondary">
            Schrijf een aantekening
          </ButtonLink>
        )
      }
    >
      Wat het team schrijft en met jou deelt, komt hier te staan.
    </EmptyState>
  )
