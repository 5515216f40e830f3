import type { Child } from 'hono/jsx'
import { paths } from '#src/paths.ts'
import { Page } from '#src/platform/components/page.tsx'
import type { Shell } from '#src/platform/components/types.ts'

type Props = { shell: Shell }

const Text = ({ shell, title, children }: Props & { title: string; children: Child }) => (
  <Page shell={shell} title={title}>
    <h1>{title}</h1>
    <div class="vonk-tekst">{children}</div>
  </Page>
)

export const OverPage = ({ shell }: Props) => (
  <Text shell={shell} title="Over Vonk">
    <p>
      Overheden kopen voor miljarden in. Met social return vragen ze leveranciers om mensen aan het werk te
      helpen die nu langs de kant staan. Dat lukt vaak niet. Er staat een percentage in het contract, en
      daarna kijkt niemand er meer naar.
    </p>
    <p>
      In Vonk proberen inkopers, HR, opdrachtgevers, leveranciers, jobcoaches en ervaringsdeskundigen het
      samen anders. Klein, in het echt, in een <strong>proeftuin</strong>. Ze schrijven op wat er gebeurt
      terwijl het gebeurt: wat werkt, wat in de weg zit, en waarom ze van koers veranderen. Zo kan een ander
      ervan leren.
    </p>
    <h2>Wat is een proeftuin?</h2>
    <p>
      Een proef met social return, rond een aanbesteding, een contract, een vacature of wat iemand kan en wil.
      Een proeftuin heeft een vraag, een team en een logboek. Hij mag mislukken. Een proeftuin die niet lukte
      maar wel iets leerde, is winst voor het netwerk.
    </p>
    <h2>Over wie gaat het?</h2>
    <p>
      Over mensen, maar Vonk houdt niets over hen bij. Er staan geen gegevens in van kandidaten of nieuwe
      collega’s: geen namen, geen ziekte, geen uitkering.{' '}
      <a href={paths.privacy()}>Lees hoe Vonk met gegevens omgaat</a>.
    </p>
  </Text>
)

export const PrivacyPage = ({ shell }: Props) => (
  <Text shell={shell} title="Privacy">
    <h2>Geen gegevens van kandidaten</h2>
    <p>
      In Vonk staat niets over mensen die werk zoeken of net begonnen zijn. Er is geen veld voor een naam, een
      geboortedatum, een ziekte of een uitkering. Typ je een nummer dat een BSN kan zijn, dan weigert Vonk het
      en bewaart het niet.
    </p>
    <h2>Wat Vonk van leden bewaart</h2>
    <ul>
      <li>je naam, je werkadres voor e-mail, je functie, je organisatie en je rollen;</li>
      <li>
        wat je zelf op je profiel zet, en je foto. Per onderdeel kies je wie het ziet. Waar en waarmee een
        foto is gemaakt, bewaren we niet;
      </li>
      <li>wat je zelf schrijft in proeftuinen, en wanneer;</li>
      <li>wie en wat je volgt. Alleen jij ziet dat;</li>
      <li>
        wat je schreef toen je je aanmeldde, en wie daarover besloot. Bevestig je je adres niet? Dan is je
        aanmelding na zeven dagen weg.
      </li>
      <li>
        de openbare helft van je passkeys, als je die gebruikt. Je vingerafdruk of gezicht blijft op je eigen
        apparaat;
      </li>
      <li>
        waar je bent ingelogd: het soort apparaat en het tijdstip. Je ziet het zelf en kunt het beëindigen.
      </li>
    </ul>
    <p>Aankondigingen van aanbestedingen worden ingelezen zonder de contactpersonen die erin staan.</p>
    <h2>Wie ziet wat</h2>
    <p>
      Bij elke proeftuin en elke aantekening staat wie hem ziet: het team, de overheid, het netwerk of
      iedereen. Loopt er een aanbesteding? Dan zien leveranciers alleen wat openbaar is, van de publicatie tot
      de gunning.
    </p>
    <h2>Geen volgers</h2>
    <p>
      Vonk zet één cookie: die waarmee je ingelogd blijft. Terwijl je een passkey gebruikt is er nog een, voor
      hoogstens vijf minuten. Er zijn geen trackers, en je browser haalt niets op bij andere bedrijven.
    </p>
  </Text>
)

export const ToegankelijkheidPage = ({ shell }: Props) => (
  <Text shell={shell} title="Toegankelijkheid">
    <p>Vonk is voor iedereen. Daarom is het gemaakt volgens WCAG 2.2, niveau AA.</p>
    <ul>
      <li>Alles werkt met alleen een toetsenbord.</li>
      <li>
        Alles werkt zonder JavaScript. Alleen een passkey heeft het nodig: log dan in met een link per mail.
      </li>
      <li>Je kunt tot 400 % inzoomen. De pagina past op een klein scherm.</li>
      <li>Vonk volgt je instellingen: donker of licht, meer contrast, minder beweging.</li>
      <li>De letter is gemaakt voor mensen die minder goed zien.</li>
      <li>Kleur zegt nooit iets alleen: er staat altijd een woord bij.</li>
    </ul>
    <p>
      Elke pagina wordt bij elke wijziging automatisch nagekeken, en met de hand geprobeerd. Een officieel
      onderzoek door een onafhankelijke partij is nog niet gedaan.
    </p>
    {shell.contact && (
      <p>
        Werkt er iets niet voor jou? <a href={shell.contact}>Laat het weten</a>.
      </p>
    )}
  </Text>
)
