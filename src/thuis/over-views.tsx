import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import { Page, type Shell } from '#src/platform/components/index.ts'

type Props = { shell: Shell }

/** Who runs this Vonk, as far as it was configured. */
export type Operator = { organisatie: string | null; toegankelijkheid: string | null }

export const Text = ({ shell, title, children }: Props & { title: string; children: Child }) => (
  <Page shell={shell} title={title}>
    <h1>{title}</h1>
    <div class="vonk-tekst">{children}</div>
  </Page>
)

export const OverPage = ({ shell }: Props) => (
  <Text shell={shell} title="Over Vonk">
    <p>
      Overheden kopen voor miljarden in. Met social return vragen ze leveranciers om banen voor mensen die
      willen werken en nog geen kans kregen. Dat lukt vaak niet. Er staat een percentage in het contract, en
      daarna kijkt bijna niemand er meer naar.
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

export const PrivacyPage = ({ shell, operator }: Props & { operator: Operator }) => (
  <Text shell={shell} title="Privacy">
    <h2>Wie is verantwoordelijk?</h2>
    <p>
      {operator.organisatie ?? 'De organisatie die deze Vonk beheert'} beslist wat er met je gegevens gebeurt,
      en is er verantwoordelijk voor.
      {shell.contact && (
        <>
          {' '}
          <a href={shell.contact}>Neem contact op</a>.
        </>
      )}
    </p>
    <h2>Geen gegevens van kandidaten</h2>
    <p>
      In Vonk staat niets over mensen die werk zoeken of net begonnen zijn. Er is geen veld voor een naam, een
      geboortedatum, een ziekte of een uitkering. Typ je een nummer dat een BSN kan zijn, dan weigert Vonk het
      en bewaart het niet. Lijkt een tekst iets te zeggen over iemands gezondheid of uitkering, dan vraagt
      Vonk eerst of dat klopt.
    </p>
    <h2>Wat Vonk van leden bewaart</h2>
    <ul>
      <li>
        je naam, je werkadres voor e-mail, je functie, je rollen en waar je werkt: je eigen organisatie, en
        andere die je zelf noemt. Werkte je voor een leverancier? Dan bewaren we tot en met welke dag. Dat
        bepaalt wat je leest van aanbestedingen van toen, en van die in de twaalf maanden daarna;
      </li>
      <li>
        wat je zelf op je profiel zet, en je foto. Per onderdeel kies je wie het ziet. Waar en waarmee een
        foto is gemaakt, bewaren we niet;
      </li>
      <li>
        wat je zelf schrijft in proeftuinen en voorstellen, en wanneer. Van een voorstel blijft ook staan wat
        er eerder stond;
      </li>
      <li>
        wat je vraagt op de contactpagina gaat per mail naar het adviesteam of de beheerder. Vonk zelf bewaart
        het niet;
      </li>
      <li>wie en wat je volgt. Alleen jij ziet dat;</li>
      <li>wat je in verzamelingen zet, en waarom. Wat je niet deelt, ziet alleen jij;</li>
      <li>
        de berichten die je via Vonk stuurt en krijgt. Alleen jullie tweeën lezen ze. Ook bewaren we of je een
        bericht las; de ander ziet dat niet. Meldt een van jullie een bericht? Dan leest het adviesteam dat
        ene bericht. Je adres gaat alleen mee als je dat zelf aanvinkt;
      </li>
      <li>welke teams je vroegen om mee te doen, en of je ja of nee zei. Zo’n team ziet je antwoord;</li>
      <li>welke mails je uitzette, en of onze mail bij je aankomt;</li>
      <li>
        wat je schreef toen je je aanmeldde, ook of je voor een leverancier werkt en voor welke, en wie
        daarover besloot. Bevestig je je adres niet? Dan is je aanmelding na zeven dagen weg;
      </li>
      <li>
        de openbare helft van je passkeys, als je die gebruikt. Je vingerafdruk of gezicht blijft op je eigen
        apparaat;
      </li>
      <li>
        als je inlogt met een account van elders: wat dat account is, en het e-mailadres dat erbij hoort. Je
        verwijdert het zelf;
      </li>
      <li>
        waar je bent ingelogd: het soort apparaat en het tijdstip. Je ziet het zelf en kunt het beëindigen.
      </li>
    </ul>
    <p>
      Alles wat Vonk van je heeft, kun je <a href={paths.gegevens()}>downloaden, verbeteren en achterlaten</a>
      . Vertrek je, dan verdwijnen je naam, je adres en je profiel. Wat je voor je organisatie schreef, blijft
      staan onder de naam Oud-lid.
    </p>
    <p>
      Stond je aan de kant van de leveranciers en vertrek je, of wijzig je je e-mailadres? Dan onthoudt Vonk
      de laatste dag daarvan, met een code die uit je adres is gemaakt. Je naam en je adres staan er niet bij,
      en zijn er niet uit te lezen. Zo kan niemand even weggaan en terugkomen om mee te lezen met een
      aanbesteding. Na twaalf maanden is het weg, of later als er dan nog een aanbesteding van toen loopt. Kom
      je eerder terug, dan gaat het over naar je nieuwe account.
    </p>
    <p>
      Loopt er een inkoop? Dan legt Vonk één keer per dag vast welk lid de pagina’s daarvan opent. Werk je
      voor een leverancier, of ben je dat in het team? Dan gebeurt dat al vanaf de voorbereiding, en nog een
      half jaar nadat de inkoop is afgelopen. Alleen de trekker en het adviesteam lezen dat, en een paar jaar
      na het einde is het weg.
    </p>
    <p>
      Meld je iets? Dan bewaren we je melding en de tekst zoals die toen was. Wie het schreef hoort niet wie
      het meldde. Geef je als bezoeker een e-mailadres op, dan gebruiken we dat alleen om je te laten weten
      wat ermee gebeurde. We bewaren ook met welke versie van de <a href={paths.huisregels()}>huisregels</a>{' '}
      je akkoord ging, en wanneer.
    </p>
    <p>
      Aankondigingen van aanbestedingen worden ingelezen zonder de contactpersonen die erin staan, en zonder
      nummers die een BSN kunnen zijn.
    </p>
    <h2>Wie ziet wat</h2>
    <p>
      Bij elke proeftuin en elke aantekening staat wie hem ziet: het team, de overheid, het netwerk of
      iedereen. Loopt er een inkoop? Dan lezen alleen de overheid, het team zonder leveranciers en het
      adviesteam mee. Anderen zien alleen wat openbaar is, tot iemand bevestigt dat de gunning definitief is
      of dat de inkoop is gestopt.
    </p>
    <p>
      Beheer ziet niet meer dan elk ander lid. Moet een beheerder toch meekijken, dan alleen met een reden,
      een uur lang, en het team krijgt er meteen een mail over.
    </p>
    <h2>Waarom mag dat?</h2>
    <p>
      Wat we van leden bewaren is nodig om mee te kunnen doen. Wat we bewaren van meldingen en besluiten is
      nodig om het netwerk veilig te houden, en om later te kunnen laten zien dat het eerlijk ging.
    </p>
    <h2>Wat je kunt vragen</h2>
    <p>
      Je mag weten wat er over je bewaard wordt, het laten verbeteren of weghalen, en het meekrijgen. Op je
      profiel verbeter je zelf wat er staat. Staat er iets over jou wat er niet hoort? Kies ‘Meld dit’; dat
      kan ook zonder account. Kom je er met ons niet uit, dan kun je een klacht indienen bij de Autoriteit
      Persoonsgegevens.
    </p>
    <h2>Geen volgers</h2>
    <p>
      Vonk zet één cookie: die waarmee je inlogt en ingelogd blijft. Zonder inloggen zet Vonk er geen. Er zijn
      geen trackers, en je browser haalt niets op bij andere bedrijven.
    </p>
  </Text>
)
