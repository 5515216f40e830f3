import { may } from '#src/markt/voorstellen/policy.ts'
import { paths } from '#src/paths/index.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import { Actions, ButtonLink, Page, PageTitle, type Shell } from '#src/platform/components/index.ts'

import { startDoel } from './start-als-doel.ts'
import { leverancierStartNiet } from './wie-start.ts'

type UitlegProps = { shell: Shell; actor: Actor | null; here: string }

/** For who cannot start one, or not yet: what it is, in three steps, and what one can do now. */
export const UitlegPage = ({ shell, actor, here }: UitlegProps) => (
  <Page
    shell={shell}
    title="Zo start je een proeftuin"
    description="Een proeftuin is een proef met social return: klein, in het echt, met een team. In drie stappen."
    back={[{ href: paths.proeftuinen(), label: 'Proeftuinen' }]}
  >
    <PageTitle
      title="Zo start je een proeftuin"
      lead="Een proeftuin is een proef met social return: klein, in het echt, met een team dat opschrijft wat er gebeurt."
    />
    <h2>In drie stappen</h2>
    <ol class="vonk-beginstappen">
      <Stap kop="Begin met één vraag">
        Zoals: hoe kunnen we onze dossiers scannen met nieuwe collega’s? Je begint bij een opdracht, een
        vacature, iemand die wil werken, of een idee voor een baan. Daarna staat je concept klaar.
      </Stap>
      <Stap kop="Zoek je team en begin klein">
        Vraag inkoop, HR, een leidinggevende, een jobcoach en de leverancier erbij. Vonk laat zien wie dit al
        eens deed. Niemand hoeft alles te weten voordat je begint.
      </Stap>
      <Stap kop="Schrijf op wat er gebeurt">
        Een paar zinnen in het logboek, ook als het tegenzit. Na afloop deel je wat je leerde. Jij kiest wie
        wat ziet.
      </Stap>
    </ol>
    <Verder actor={actor} here={here} />
  </Page>
)

const Stap = ({ kop, children }: { kop: string; children: string }) => (
  <li class="vonk-kaart">
    <h3>{kop}</h3>
    <p>{children}</p>
  </li>
)

const Verder = ({ actor, here }: Pick<UitlegProps, 'actor' | 'here'>) => {
  if (actor === null) return <Bezoeker here={here} />
  return isLid(actor) ? <Leverancier mayOffer={may.make(actor)} /> : <Gast />
}

const Voorbeeld = () => (
  <ButtonLink href={paths.proeftuinen()} kind="secondary">
    Bekijk eerst wat anderen doen
  </ButtonLink>
)

const Bezoeker = ({ here }: { here: string }) => (
  <section aria-labelledby="verder">
    <h2 id="verder">Starten doe je als lid</h2>
    <p>
      Meedoen is gratis. Je meldt je aan met je e-mailadres van je werk. Werk je voor een leverancier? Dan
      start een opdrachtgever de proeftuin, en doe jij mee in het team.
    </p>
    <Actions>
      <ButtonLink href={paths.doeMee(undefined, startDoel)}>Word lid</ButtonLink>
      <ButtonLink href={paths.inloggen(here)} kind="secondary">
        Ik ben al lid
      </ButtonLink>
      <Voorbeeld />
    </Actions>
  </section>
)

const Gast = () => (
  <section aria-labelledby="verder">
    <h2 id="verder">Starten doe je als lid</h2>
    <p>Je bent te gast in Vonk. Word lid, dan kun je zelf een proeftuin starten. Dat is gratis.</p>
    <Actions>
      <ButtonLink href={paths.doeMee(undefined, startDoel)}>Word lid</ButtonLink>
      <Voorbeeld />
    </Actions>
  </section>
)

const Leverancier = ({ mayOffer }: { mayOffer: boolean }) => (
  <section aria-labelledby="verder">
    <h2 id="verder">Je werkt voor een leverancier</h2>
    <p>{leverancierStartNiet} Dit kun je wel doen:</p>
    <Actions>
      {mayOffer && <ButtonLink href={paths.nieuwVoorstel()}>Doe een voorstel</ButtonLink>}
      <ButtonLink href={paths.proeftuinen({ uitkomst: 'loopt' })} kind={mayOffer ? 'secondary' : 'primary'}>
        Zoek een proeftuin om mee te doen
      </ButtonLink>
      <Voorbeeld />
    </Actions>
  </section>
)
