import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  CheckboxField,
  capital,
  DateField,
  Form,
  type FormState,
  Page,
  PageTitle,
  SelectField,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { vormUitleg } from './labels.ts'
import { type Kant, kantLabels, vormLabels } from './telregime.ts'
import { kantenBij, keuzevormen, type TelregimeVersie } from './versie.ts'

type VersieProps = { shell: Shell; nieuwste: TelregimeVersie; form: FormState; intussen: boolean }

/** `intussen`: somebody else laid down a version first. */
export const VersiePage = ({ shell, nieuwste, form, intussen }: VersieProps) => (
  <Page
    shell={shell}
    title="Nieuwe versie"
    back={[
      { href: paths.telregimes(), label: 'Hoe Vonk telt' },
      { href: paths.telregime(nieuwste.naam), label: nieuwste.titel },
    ]}
  >
    <PageTitle
      title={`Nieuwe versie van ${nieuwste.titel}`}
      lead="Iedereen leest wat je hier vastlegt. De versie van nu blijft staan; wat ermee is vastgesteld, verandert niet."
    />
    {intussen && (
      <Alert kind="warning" title="Iemand anders legde intussen een versie vast" role="alert">
        <p>
          <a href={paths.telregime(nieuwste.naam)}>Lees versie {nieuwste.versie}</a>. Klopt wat jij schreef
          dan nog? Leg het vast.
        </p>
      </Alert>
    )}
    <Form
      action={paths.telregimeVersies(nieuwste.naam)}
      form={form}
      submit="Leg vast"
      versie={intussen ? nieuwste.versie : versieOf(form, nieuwste.versie)}
      sleutel={randomUUID()}
      cancel={{ href: paths.telregime(nieuwste.naam), label: 'Annuleer' }}
    >
      <Feiten form={form} />
      <Vormen form={form} />
    </Form>
  </Page>
)

const Feiten = ({ form }: { form: FormState }) => (
  <>
    <TextField form={form} name="titel" label="Naam" maxlength={80} width="middel" />
    <TextArea
      form={form}
      name="bron"
      label="Bron"
      maxlength={500}
      hint="Waar het staat, en wat er staat: de wet, het besluit of de afspraak, met de datum."
    />
    <DateField
      form={form}
      name="ingangOp"
      label="In werking sinds"
      optional
      hint="Leeg: het is nog niet in werking."
    />
    <CheckboxField
      form={form}
      name="register"
      label="Alleen wie in het doelgroepregister van UWV staat, telt mee"
    />
    <TextField
      form={form}
      name="norm"
      label="Betaalde uren per jaar van één baan"
      optional
      width="kort"
      inputmode="numeric"
      hint="Leeg: een baan is 25,5 betaalde uren per week."
    />
  </>
)

const velden = {
  detachering: 'detachering',
  uitzend: 'uitzend',
  inkoop_van_dienst: 'inkoopVanDienst',
} as const

/** A job of one's own counts with who employs; of the others the rule says it. */
const Vormen = ({ form }: { form: FormState }) => (
  <>
    {keuzevormen.map((vorm) => (
      <SelectField
        form={form}
        name={velden[vorm]}
        label={`${capital(vormLabels[vorm])}: bij wie telt een uur?`}
        hint={vormUitleg[vorm]}
        options={kantenBij[vorm].map((kant: Kant) => ({ value: kant, label: kantLabels[kant] }))}
      />
    ))}
  </>
)
