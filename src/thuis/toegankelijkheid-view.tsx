import type { Shell } from '#src/platform/components/index.ts'
import { type Operator, Text } from './over-views.tsx'

/** When this text was last held against the product. */
const bijgewerkt = '25 november 2026'

/** In the order of the model statement of the Dutch government. */
export const ToegankelijkheidPage = ({ shell, operator }: { shell: Shell; operator: Operator }) => (
  <Text shell={shell} title="Toegankelijkheid">
    <p>
      Vonk is voor iedereen. {operator.organisatie ?? 'De organisatie die deze Vonk beheert'} wil dat iedereen
      ermee kan werken: ook als je niet goed ziet, geen muis gebruikt of moeite hebt met lezen.
    </p>
    <h2>Hoe ver is Vonk?</h2>
    <p>
      Vonk is gemaakt volgens WCAG 2.2, niveau AA. Dat omvat wat de wet vraagt: de Europese norm EN 301 549.
      De status is <strong>C: eerste maatregelen genomen</strong>. Een volledig onderzoek door een
      onafhankelijke partij is nog niet gedaan. Daarom zeggen we niet dat Vonk helemaal voldoet.
    </p>
    {operator.toegankelijkheid && (
      <p>
        De officiële verklaring staat in <a href={operator.toegankelijkheid}>het register van de overheid</a>.
      </p>
    )}
    <h2>Wat je mag verwachten</h2>
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
    <h2>Hoe we het nakijken</h2>
    <p>
      Bij elke wijziging kijkt een programma elke pagina na (axe), ook op een smal scherm en zonder
      JavaScript. Met de hand proberen we toetsenbord, zoomen en donkere kleuren.
    </p>
    <h2>Wat nog niet goed is</h2>
    <ul>
      <li>Er is nog niet met een schermlezer getest door mensen die er elke dag een gebruiken.</li>
      <li>
        Leden schrijven zelf. Een link of tekst van een lid kan onduidelijk zijn. Meld het, dan vragen we de
        schrijver het te verbeteren.
      </li>
    </ul>
    <h2>Werkt er iets niet voor jou?</h2>
    <p>
      {shell.contact ? <a href={shell.contact}>Laat het weten</a> : 'Laat het de beheerder weten'}. Zeg op
      welke pagina je was, wat je wilde doen en wat er misging. Kom je er met ons niet uit? Dan kun je een
      klacht indienen bij de organisatie die deze Vonk beheert, en daarna bij de Nationale ombudsman.
    </p>
    <p class="vonk-klein">Deze pagina is van {bijgewerkt}.</p>
  </Text>
)
