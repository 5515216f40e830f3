import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  ButtonLink,
  CheckboxesField,
  DataList,
  EndPage,
  Form,
  type FormState,
  Page,
  PageTitle,
  PostButton,
  type Shell,
} from '#src/platform/components/index.ts'
import type { Mailsoort, Soorten } from '#src/platform/mail-soorten.ts'
import { type Afmelding, vastIn } from './mailvoorkeur.ts'

type MailProps = { shell: Shell; form: FormState; soorten: Soorten; keuzes: Mailsoort[] }

export const MailvoorkeurenPage = ({ shell, form, soorten, keuzes }: MailProps) => (
  <Page shell={shell} title="Je mail" back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
    <PageTitle title="Je mail" lead="Kies waarover Vonk je mailt." />
    <Form action={paths.mailvoorkeuren()} form={form} submit="Bewaar" sleutel={randomUUID()}>
      <CheckboxesField
        form={form}
        name="aan"
        label="Mail mij over"
        options={keuzes.map((soort) => ({
          value: soort,
          label: soorten[soort].naam,
          hint: soorten[soort].uitleg,
        }))}
        optional
      />
    </Form>
    <p>
      Komt je mail op een ander adres binnen? <a href={paths.adres()}>Wijzig je e-mailadres</a>.
    </p>
    <h2>Deze mails krijg je altijd</h2>
    <DataList
      items={vastIn(soorten).map((soort) => ({ label: soorten[soort].naam, value: soorten[soort].uitleg }))}
    />
  </Page>
)

type AfmeldProps = { shell: Shell; token: string; afmelding: Afmelding }

/** Tells what is switched off, and nothing about whose mail it was. */
export const AfmeldPage = ({ shell, token, afmelding }: AfmeldProps) =>
  afmelding.uit ? (
    <Page shell={{ ...shell, path: paths.home() }} title="Deze mails staan uit">
      <PageTitle title="Deze mails staan uit" lead={saidOff(afmelding)} />
      <PostButton action={paths.afmeldherstel(token)} label="Zet ze weer aan" />
      {afmelding.lidId !== null && <OtherKinds />}
    </Page>
  ) : (
    <Page shell={{ ...shell, path: paths.home() }} title="Zet deze mails uit">
      <PageTitle title="Zet deze mails uit" lead={saidOn(afmelding)} />
      <PostButton action={paths.afmelden(token)} label="Zet uit" kind="primary" />
      {afmelding.lidId !== null && <OtherKinds />}
    </Page>
  )

const named = ({ naam }: Afmelding) => `‘${naam}’`

const saidOff = (afmelding: Afmelding) =>
  afmelding.lidId === null
    ? 'Vonk mailt dit adres niet meer als iemand je uitnodigt.'
    : `Je krijgt geen mails meer van de soort ${named(afmelding)}.`

const saidOn = (afmelding: Afmelding) =>
  afmelding.lidId === null
    ? 'Met één klik mailt Vonk dit adres nooit meer als iemand je uitnodigt. Wie je uitnodigt, merkt daar niets van.'
    : `Met één klik krijg je geen mails meer van de soort ${named(afmelding)}. De rest blijft zoals het is.`

const OtherKinds = () => (
  <p>
    Al je mail kiezen? Dat doe je in Vonk, bij <a href={paths.mailvoorkeuren()}>Je mail</a>.
  </p>
)

export const AfmeldlinkOnbekendPage = ({ shell }: { shell: Shell }) => (
  <EndPage
    shell={{ ...shell, path: paths.home() }}
    title="Deze link werkt niet meer"
    icon="link"
    action={<ButtonLink href={paths.mailvoorkeuren()}>Kies je mail in Vonk</ButtonLink>}
  >
    Neem de link uit een nieuwere mail. Heb je een account? Dan kies je je mail ook in Vonk.
  </EndPage>
)
