import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  CheckboxesField,
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
import { aanvragerLabels, momentLabels } from './labels.ts'
import { aanvragers, momenten, type Regeling } from './regeling.ts'

const terug = [{ href: paths.regelingen(), label: 'Regelingen' }]

export const NieuwPage = ({ shell, form }: { shell: Shell; form: FormState }) => (
  <Page shell={shell} title="Voeg een regeling toe" back={terug}>
    <PageTitle
      title="Voeg een regeling toe"
      lead="Schrijf alleen wat vaststaat. Bedragen die elk jaar veranderen, laat je weg."
    />
    <Form
      action={paths.nieuweRegeling()}
      form={form}
      submit="Voeg toe"
      sleutel={randomUUID()}
      cancel={{ href: paths.regelingen(), label: 'Annuleer' }}
    >
      <Velden form={form} />
    </Form>
  </Page>
)

type VersieProps = { shell: Shell; nieuwste: Regeling; form: FormState; intussen: boolean }

/** `intussen`: somebody else laid down a version first. */
export const VersiePage = ({ shell, nieuwste, form, intussen }: VersieProps) => (
  <Page
    shell={shell}
    title="Nieuwe versie"
    back={[...terug, { href: paths.regeling(nieuwste.code), label: nieuwste.titel }]}
  >
    <PageTitle
      title={`Nieuwe versie van ${nieuwste.titel}`}
      lead="Las je de bron en klopt alles nog? Leg het vast met de dag van vandaag. De versie van nu blijft te lezen."
    />
    {intussen && (
      <Alert kind="warning" title="Iemand anders legde intussen een versie vast" role="alert">
        <p>
          <a href={paths.regeling(nieuwste.code)}>Lees versie {nieuwste.versie}</a>. Klopt wat jij schreef dan
          nog? Leg het vast.
        </p>
      </Alert>
    )}
    <Form
      action={paths.regelingVersies(nieuwste.code)}
      form={form}
      submit="Leg vast"
      versie={intussen ? nieuwste.versie : versieOf(form, nieuwste.versie)}
      sleutel={randomUUID()}
      cancel={{ href: paths.regeling(nieuwste.code), label: 'Annuleer' }}
    >
      <Velden form={form} />
      <CheckboxField
        form={form}
        name="vervallen"
        label="Deze regeling bestaat niet meer"
        hint="Dan staat zij onderaan de lijst, en blijft zij te lezen."
      />
    </Form>
  </Page>
)

const Velden = ({ form }: { form: FormState }) => (
  <>
    <TextField form={form} name="titel" label="Naam" maxlength={80} width="middel" />
    <TextField form={form} name="kort" label="Wat het is, in één zin" maxlength={200} />
    <TextArea form={form} name="voorWie" label="Voor wie" rows={3} maxlength={1000} />
    <TextArea
      form={form}
      name="aanvraag"
      label="Zo regel je het"
      hint="Waar je heen gaat, wat je nodig hebt en voor wanneer. Schrijf aan de werkgever: ‘jij’."
      rows={6}
      maxlength={2000}
    />
    <CheckboxesField
      form={form}
      name="aanvragers"
      label="Wie vraagt het aan?"
      options={aanvragers.map((value) => ({ value, label: aanvragerLabels[value] }))}
    />
    <RadioField
      form={form}
      name="moment"
      label="Wanneer?"
      options={momenten.map((value) => ({ value, label: momentLabels[value] }))}
    />
    <TextArea
      form={form}
      name="bron"
      label="Bron"
      hint="De wet met het artikel, of de pagina van UWV of de overheid."
      rows={2}
      maxlength={500}
    />
    <TextField form={form} name="bronLink" label="Adres van de bron" optional maxlength={500} type="url" />
    <DateField form={form} name="nagekekenOp" label="Nagekeken op" hint="De dag waarop je de bron las." />
  </>
)
