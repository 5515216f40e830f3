import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Form,
  type FormState,
  Page,
  PageTitle,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'

export const UitnodigenPage = ({ shell, form }: { shell: Shell; form: FormState }) => (
  <Page shell={shell} title="Nodig iemand uit" back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
    <PageTitle
      title="Nodig iemand uit"
      lead="Ken je iemand die hier thuishoort? Die krijgt een mail met jouw naam en een link om mee te doen."
    />
    <Form action={paths.uitnodigen()} form={form} submit="Verstuur de uitnodiging" sleutel={randomUUID()}>
      <TextField form={form} name="email" label="E-mailadres" type="email" maxlength={254} width="middel" />
      <TextArea form={form} name="boodschap" label="Een persoonlijk woord" optional maxlength={1000} />
    </Form>
    <p>Zoek je iemand voor een proeftuin? Nodig die dan uit vanaf de pagina van het team.</p>
  </Page>
)
