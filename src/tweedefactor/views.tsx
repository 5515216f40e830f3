import { paths } from '#src/paths.ts'
import {
  Alert,
  ButtonLink,
  Page,
  PageTitle,
  PasskeyLogin,
  type Shell,
} from '#src/platform/components/index.ts'

type TweedeStapProps = {
  shell: Shell
  terug: string
  /** null: browsers take no passkeys for this address. */
  oorsprong: string | null
  /** Has set up a second factor before. */
  heeft: boolean
}

export const TweedeStapPage = ({ shell, terug, oorsprong, heeft }: TweedeStapProps) => (
  <Page shell={shell} title="De tweede stap" scripts={['passkey-knop.js']}>
    <PageTitle
      title="De tweede stap"
      lead="Je bent binnen als lid. Voor het werk van adviesteam en beheer is een link in een mail niet genoeg."
    />
    <p>Wie bij je mail kan, kan dan nog niet bij wat anderen jou toevertrouwen.</p>
    {oorsprong === null ? <GeenAdres /> : heeft ? <Bevestig {...{ oorsprong, terug }} /> : <Begin />}
  </Page>
)

const Bevestig = ({ oorsprong, terug }: { oorsprong: string; terug: string }) => (
  <>
    <PasskeyLogin oorsprong={oorsprong} terug={terug} kind="primary" />
    <p>
      Je passkey staat op het apparaat waarop je hem maakte. Ben je dat kwijt? Vraag dan de beheerder van deze
      Vonk om je passkeys weg te halen. Daarna maak je een nieuwe.
    </p>
  </>
)

const Begin = () => (
  <>
    <p>
      Maak daarom een passkey. Dan log je in met je vingerafdruk, je gezicht of de code van je apparaat. Dat
      duurt een minuut, en je doet het één keer.
    </p>
    <ButtonLink href={paths.passkeys()}>Maak een passkey</ButtonLink>
  </>
)

const GeenAdres = () => (
  <Alert kind="warning" title="Op dit adres kan dat niet">
    Browsers kennen passkeys alleen bij een naam met https. De beheerder geeft Vonk zo’n adres met VONK_URL,
    of zet VONK_TWEEDE_FACTOR op 0.
  </Alert>
)
