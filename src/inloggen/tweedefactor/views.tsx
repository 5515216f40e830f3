import { AanbiederLogin } from '#src/inloggen/koppelingen/cards.tsx'
import { PasskeyLogin } from '#src/inloggen/passkeys/cards.tsx'
import { type Factoren, hasAny } from '#src/inloggen/wegen/factoren.ts'
import { paths } from '#src/paths/index.ts'
import {
  Actions,
  Alert,
  ButtonLink,
  Form,
  type FormState,
  Page,
  PageTitle,
  type Shell,
} from '#src/platform/components/index.ts'
import { CodeField } from './views-codes.tsx'

type TweedeStapProps = {
  shell: Shell
  terug: string
  /** Not in yet; else: in, without powers or before asking for it at the door. */
  halverwege: boolean
  opgeschort: boolean
  /** null: browsers take no passkeys for this address. */
  oorsprong: string | null
  /** What was set up before. */
  heeft: Factoren
  /** Where a second factor was used before. */
  aanbieders: { code: string; naam: string }[]
  /** Codes of an app can be kept here. */
  metCodes: boolean
  form: FormState
}

export const TweedeStapPage = (props: TweedeStapProps) => {
  const { shell, oorsprong, heeft, metCodes } = props
  return (
    <Page shell={shell} title="De tweede stap" scripts={['passkey-knop.js']}>
      <PageTitle title="De tweede stap" lead={leadOf(props)} />
      <p>Wie bij je mail kan, kan dan nog niet bij wat anderen jou toevertrouwen.</p>
      {hasAny(heeft) ? (
        <Bevestig {...props} />
      ) : oorsprong === null && !metCodes ? (
        <GeenAdres />
      ) : (
        <Begin metPasskeys={oorsprong !== null} {...props} />
      )}
    </Page>
  )
}

const leadOf = ({ halverwege, opgeschort }: TweedeStapProps) => {
  if (halverwege) return 'Je bent bijna binnen. Een link in een mail is voor jou niet genoeg.'
  if (opgeschort)
    return 'Je bent binnen als lid. Voor het werk van adviesteam en beheer is een link in een mail niet genoeg.'
  return 'Laat één keer zien dat je tweede stap werkt.'
}

const Bevestig = ({ oorsprong, terug, heeft, aanbieders, metCodes, form }: TweedeStapProps) => (
  <>
    {heeft.passkey && oorsprong !== null && (
      <PasskeyLogin oorsprong={oorsprong} terug={terug} kind="primary" />
    )}
    <AanbiederLogin aanbieders={aanbieders} terug={terug} />
    {heeft.codes && metCodes && (
      <Form action={paths.tweedeStap()} form={form} submit="Ga verder">
        <input type="hidden" name="terug" value={terug} />
        <CodeField form={form} hint="De zes cijfers uit je app, of een van je herstelcodes." />
      </Form>
    )}
    <p>
      Ben je je apparaat en je codes kwijt? Vraag dan de beheerder van deze Vonk om ze weg te halen. Daarna
      begin je opnieuw.
    </p>
  </>
)

type BeginProps = Pick<TweedeStapProps, 'metCodes' | 'terug'> & { metPasskeys: boolean }

const Begin = ({ metPasskeys, metCodes, terug }: BeginProps) => (
  <>
    <p>
      Je stelt hem één keer in, dat duurt een minuut. Met een passkey log je daarna in met je vingerafdruk, je
      gezicht of de code van je apparaat.
    </p>
    <Actions>
      {metPasskeys && <ButtonLink href={paths.passkeys(terug)}>Maak een passkey</ButtonLink>}
      {metCodes && (
        <ButtonLink href={paths.codes(terug)} kind={metPasskeys ? 'secondary' : 'primary'}>
          Gebruik codes uit een app
        </ButtonLink>
      )}
    </Actions>
  </>
)

const GeenAdres = () => (
  <Alert kind="warning" title="Op dit adres kan dat niet">
    Browsers kennen passkeys alleen bij een naam met https. De beheerder geeft Vonk zo’n adres met VONK_URL,
    zet codes uit een app aan met VONK_GEHEIM, of zet VONK_TWEEDE_FACTOR op 0.
  </Alert>
)
