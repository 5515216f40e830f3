import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Form,
  type FormState,
  Page,
  RichText,
  type Shell,
  TextArea,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import type { Gevonden } from './queries.ts'
import { maxReactie, reactieHref } from './reactie.ts'

type Props = Gevonden & { shell: Shell; form: FormState; stale?: boolean }

export const VerbeteringPage = ({ shell, reactie, stuk, form, stale = false }: Props) => (
  <Page
    shell={shell}
    title="Pas je reactie aan"
    back={[{ href: reactieHref(stuk, reactie), label: 'Terug naar de reacties' }]}
  >
    <h1>Pas je reactie aan</h1>
    {stale && <StaleAlert {...reactie} />}
    <Form
      action={paths.reactieVerbetering(reactie.id)}
      form={form}
      submit="Bewaar"
      versie={stale ? reactie.versie : versieOf(form, reactie.versie)}
      sleutel={randomUUID()}
      cancel={{ href: reactieHref(stuk, reactie), label: 'Annuleer' }}
    >
      <TextArea
        form={form}
        name="tekst"
        label="Jouw reactie"
        hint="Er komt bij te staan dat je hem wijzigde. Wie al mail kreeg, krijgt geen nieuwe."
        rows={6}
        maxlength={maxReactie}
      />
    </Form>
  </Page>
)

/** What is there now; what was typed stands in the form below it. */
const StaleAlert = ({ tekst }: { tekst: string }) => (
  <Alert kind="warning" title="Je paste dit intussen ergens anders aan" role="alert">
    <p>Hier staat wat er nu in Vonk staat. Daaronder staat wat je net schreef.</p>
    <RichText html={renderMarkdown(tekst)} />
  </Alert>
)
