import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  ButtonLink,
  DataList,
  EndPage,
  Form,
  type FormState,
  Mailadres,
  Moment,
  Page,
  PageTitle,
  PostButton,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import type { Adres } from './adreswijziging.ts'

const back = [
  { href: paths.mijnVonk(), label: 'Mijn Vonk' },
  { href: paths.mailvoorkeuren(), label: 'Je mail' },
]

export const AdresPage = ({ shell, adres, form }: { shell: Shell; adres: Adres; form: FormState }) => (
  <Page shell={shell} title="Je e-mailadres" back={back}>
    <PageTitle title="Je e-mailadres" lead="Hier gaat je mail van Vonk heen, en hiermee log je in." />
    {adres.stopSinds ? (
      <Stopped email={adres.email} sinds={adres.stopSinds} />
    ) : (
      <DataList items={[{ label: 'Nu', value: <Mailadres email={adres.email} /> }]} />
    )}
    <h2>Neem een ander adres</h2>
    <Form action={paths.adres()} form={form} submit="Stuur me een bevestiging" sleutel={randomUUID()}>
      <TextField
        form={form}
        name="email"
        label="Nieuw e-mailadres"
        hint="We sturen er een link heen. Pas als je die gebruikt, geldt het nieuwe adres."
        type="email"
        autocomplete="email"
        maxlength={254}
      />
    </Form>
  </Page>
)

const Stopped = ({ email, sinds }: { email: string; sinds: Date }) => (
  <Alert kind="warning" title="Mail aan jou komt niet aan">
    <p>
      Sinds <Moment at={sinds} dateOnly /> komt onze mail aan {email} terug. Daarom sturen we er niets meer
      heen. Werkt het adres weer? Bevestig het dan. Anders neem je hieronder een ander adres.
    </p>
    <PostButton action={paths.adres()} label="Bevestig dit adres" fields={{ email }} />
  </Alert>
)

type BevestigProps = { shell: Shell; token: string; email: string }

export const BevestigPage = ({ shell, token, email }: BevestigProps) => (
  <Page shell={{ ...shell, path: paths.home() }} title="Bevestig je adres">
    <PageTitle title="Bevestig je adres" lead={`Vanaf nu gaat je mail van Vonk naar ${email}.`} />
    <PostButton action={paths.adresBevestiging(token)} label="Ja, dit is mijn adres" kind="primary" />
  </Page>
)

export const BevestigdPage = ({ shell }: { shell: Shell }) => (
  <Page shell={{ ...shell, path: paths.home() }} title="Je adres is bevestigd">
    <PageTitle title="Je adres is bevestigd" lead="Je mail van Vonk komt hier aan, en je logt ermee in." />
    <p>
      <a href={paths.mijnVonk()}>Ga naar Mijn Vonk</a>
    </p>
  </Page>
)

export const VerlopenPage = ({ shell }: { shell: Shell }) => (
  <EndPage
    shell={{ ...shell, path: paths.home() }}
    title="Deze link werkt niet meer"
    icon="clock"
    action={<ButtonLink href={paths.adres()}>Vraag een nieuwe</ButtonLink>}
  >
    Een link werkt één keer, en 24 uur lang.
  </EndPage>
)
