import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  ButtonLink,
  Card,
  CardList,
  EmptyState,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  PostButton,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import type { Passkey } from './passkey.ts'

const title = 'Je passkeys'
const mijnVonk = { href: paths.mijnVonk(), label: 'Mijn Vonk' }

type PasskeysProps = {
  shell: Shell
  /** Where somebody was going. */
  terug: string | undefined
  passkeys: Passkey[]
  form: FormState
  /** Where our own pages come from; null: browsers take no passkeys for this address. */
  oorsprong: string | null
  /** Where to go before anything changes; null: nowhere. */
  detour: string | null
  /** The last one that was offered was refused. */
  mislukt: boolean
  /** Codes of an app can be kept here as well. */
  codes: boolean
}

export const PasskeysPage = ({
  shell,
  terug,
  passkeys,
  form,
  oorsprong,
  detour,
  mislukt,
  codes,
}: PasskeysProps) => (
  <Page shell={shell} title={title} back={[mijnVonk]} scripts={['passkey-knop.js']}>
    <PageTitle
      title={title}
      lead="Met een passkey log je in met je vingerafdruk, je gezicht of de code van je apparaat. Zonder mail en zonder wachtwoord."
    />
    {mislukt && (
      <Alert kind="warning" title="De passkey is niet toegevoegd">
        Het duurde te lang, of je apparaat gaf niet wat Vonk nodig heeft. Probeer het opnieuw.
      </Alert>
    )}
    {passkeys.length > 0 ? (
      <Passkeys passkeys={passkeys} />
    ) : (
      <EmptyState icon="key" title="Je hebt nog geen passkey">
        Je vingerafdruk of gezicht blijft op je eigen apparaat. Vonk krijgt die nooit te zien.
      </EmptyState>
    )}
    <h2>Voeg een passkey toe</h2>
    {detour === null ? (
      <Toevoegen form={form} oorsprong={oorsprong} terug={terug} />
    ) : (
      <EerstInloggen href={detour} />
    )}
    {codes && (
      <p>
        Werkt een passkey niet voor je? Gebruik voor de tweede stap{' '}
        <a href={paths.codes(terug)}>codes uit een app</a>.
      </p>
    )}
  </Page>
)

const Passkeys = ({ passkeys }: { passkeys: Passkey[] }) => (
  <CardList label={title}>
    {passkeys.map(({ id, naam, aangemaaktOp, laatstGebruiktOp }) => (
      <Card level={2} title={naam} href={paths.passkey(id)}>
        <p>
          Gemaakt: <Moment at={aangemaaktOp} />
          <br />
          Laatst gebruikt: {laatstGebruiktOp ? <Moment at={laatstGebruiktOp} /> : 'nog niet'}
        </p>
      </Card>
    ))}
  </CardList>
)

const EerstInloggen = ({ href }: { href: string }) => (
  <>
    <p>Log eerst opnieuw in. Zo kan niemand aan een open scherm iets veranderen aan hoe jij inlogt.</p>
    <ButtonLink href={href}>Log opnieuw in</ButtonLink>
  </>
)

type ToevoegenProps = Pick<PasskeysProps, 'form' | 'oorsprong' | 'terug'>

const Toevoegen = ({ form, oorsprong, terug }: ToevoegenProps) => (
  <passkey-knop doel="toevoegen" uitdaging={paths.passkeyUitdaging(terug)} oorsprong={oorsprong ?? ''}>
    <p data-zonder>
      Deze browser kan hier geen passkey maken. Daar is JavaScript voor nodig, en een adres met https.
    </p>
    <div data-met hidden>
      <Form action={paths.passkeys(terug)} form={form} submit="Maak een passkey" sleutel={randomUUID()}>
        <input type="hidden" name="antwoord" value="" />
        <TextField
          form={form}
          name="naam"
          label="Hoe noem je hem?"
          hint="Bijvoorbeeld: telefoon van het werk. Laat je dit leeg, dan kiest Vonk een naam."
          maxlength={100}
        />
      </Form>
    </div>
    <p role="alert" />
  </passkey-knop>
)

type PasskeyProps = { shell: Shell; passkey: Passkey; form: FormState; detour: string | null }

export const PasskeyPage = ({ shell, passkey, form, detour }: PasskeyProps) => (
  <Page shell={shell} title={passkey.naam} back={[mijnVonk, { href: paths.passkeys(), label: title }]}>
    <PageTitle title={passkey.naam} />
    <Form action={paths.passkey(passkey.id)} form={form} submit="Bewaar de naam" sleutel={randomUUID()}>
      <TextField form={form} name="naam" label="Naam" maxlength={100} />
    </Form>
    <h2>Verwijder deze passkey</h2>
    <p>Daarna kun je er niet meer mee inloggen. Haal hem ook weg op het apparaat zelf.</p>
    {detour === null ? (
      <PostButton action={paths.passkeyVerwijdering(passkey.id)} label="Verwijder" kind="danger" />
    ) : (
      <EerstInloggen href={detour} />
    )}
  </Page>
)
