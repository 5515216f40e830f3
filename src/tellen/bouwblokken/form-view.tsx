import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  CheckboxField,
  DateField,
  Form,
  type FormState,
  Page,
  PageTitle,
  RadioField,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { type Bouwblok, eenheden } from './bouwblok.ts'
import { eenheidLabels, sayWaarde } from './labels.ts'

export const NieuwBlok = ({ action, form }: { action: string; form: FormState }) => (
  <section aria-labelledby="nieuw">
    <h2 id="nieuw">Voeg een bouwblok toe</h2>
    <Form action={action} form={form} submit="Voeg toe" sleutel={randomUUID()}>
      <Velden form={form} />
    </Form>
  </section>
)

type VersieProps = { shell: Shell; blok: Bouwblok; form: FormState; intussen: boolean }

/** `intussen`: somebody else laid down a version first. */
export const VersiePage = ({ shell, blok, form, intussen }: VersieProps) => (
  <Page shell={shell} title="Nieuwe versie" back={[{ href: paths.bouwblok(blok.id), label: blok.naam }]}>
    <PageTitle
      title={`Nieuwe versie van ${blok.naam}`}
      lead="Wat er nu staat, blijft te lezen. Contracten die daarmee rekenen, veranderen niet."
    />
    {intussen && (
      <Alert kind="warning" title="Iemand anders legde intussen een versie vast" role="alert">
        <p>Er staat nu: {sayWaarde(blok)}. Klopt wat jij schreef dan nog? Leg het vast.</p>
      </Alert>
    )}
    <Form
      action={paths.bouwblokVersies(blok.id)}
      form={form}
      submit="Leg vast"
      versie={intussen ? blok.versie : versieOf(form, blok.versie)}
      sleutel={randomUUID()}
      cancel={{ href: paths.bouwblok(blok.id), label: 'Annuleer' }}
    >
      <Velden form={form} />
      <CheckboxField form={form} name="vervallen" label="Vanaf deze dag rekenen we er niet meer mee" />
    </Form>
  </Page>
)

const Velden = ({ form }: { form: FormState }) => (
  <>
    <TextField
      form={form}
      name="naam"
      label="Naam"
      maxlength={80}
      width="middel"
      hint="Voor wat voor inzet dit geldt, zoals ‘leerwerkplek’. Noem geen mensen."
    />
    <TextField
      form={form}
      name="bedrag"
      label="Bedrag in euro"
      width="kort"
      inputmode="decimal"
      hint="Wat jullie zelf afspraken. Vonk noemt nooit een bedrag."
    />
    <RadioField
      form={form}
      name="eenheid"
      label="Waarvoor is dat bedrag?"
      options={eenheden.map((value) => ({ value, label: eenheidLabels[value] }))}
    />
    <TextField
      form={form}
      name="urenPerWeek"
      label="Hoeveel uur per week is voltijd?"
      optional
      width="kort"
      inputmode="decimal"
      hint="Alleen bij een jaar voltijd werk."
    />
    <TextArea
      form={form}
      name="bron"
      label="Bron"
      rows={2}
      maxlength={500}
      hint="Waar dit bedrag vandaan komt, en wanneer dat is besloten."
    />
    <DateField form={form} name="geldigVanaf" label="Geldt vanaf" />
  </>
)
