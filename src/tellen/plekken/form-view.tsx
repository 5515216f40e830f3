import { randomUUID } from 'node:crypto'
import type { Regio } from '#src/netwerk/regios/regio.ts'
import { RegioField } from '#src/netwerk/regios/regio-veld.tsx'
import { paths } from '#src/paths/index.ts'
import {
  CheckboxField,
  DateField,
  Form,
  type FormState,
  Page,
  PageTitle,
  RadioField,
  SelectField,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { vormen, vormLabels } from '#src/tellen/telregimes/telregime.ts'
import { beginsoorten } from './plek.ts'

type Props = {
  shell: Shell
  proeftuin: Proeftuin
  organisaties: string[]
  regios: Regio[]
  form: FormState
}

const begin: Record<(typeof beginsoorten)[number], string> = {
  geplaatst: 'Met een contract',
  proefplaatsing: 'Met een proefplaatsing',
  snuffelstage: 'Met een snuffelstage',
}

export const NieuwePlekkenPage = ({ shell, proeftuin, organisaties, regios, form }: Props) => (
  <Page
    shell={shell}
    title="Meld plekken"
    back={[...backTo(proeftuin), { href: paths.plekken(proeftuin.id), label: 'Plekken' }]}
  >
    <PageTitle
      title="Meld plekken"
      lead="Werkplekken die op dezelfde dag en met evenveel uren begonnen, meld je samen. Schrijf niets over mensen: geen naam, geen geboortedatum."
    />
    <Form
      action={paths.nieuwePlekken(proeftuin.id)}
      form={form}
      submit="Meld deze plekken"
      sleutel={randomUUID()}
      cancel={{ href: paths.plekken(proeftuin.id), label: 'Annuleer' }}
    >
      <TextField
        form={form}
        name="aantal"
        label="Hoeveel plekken?"
        inputmode="numeric"
        width="kort"
        maxlength={2}
      />
      <TextField
        form={form}
        name="uren"
        label="Uren per week in het contract"
        hint="Zoals 24 of 25,5. Bij een proefplaatsing of snuffelstage mag dit leeg blijven."
        inputmode="decimal"
        width="kort"
        maxlength={6}
      />
      <DateField form={form} name="op" label="Sinds welke dag?" max={today()} />
      <details class="vonk-uitklap" open={gevouwen.some((naam) => form.problems[naam] !== undefined)}>
        <summary>Vorm, werkgever en plaats: {kort(form)}</summary>
        <Rest form={form} organisaties={organisaties} regios={regios} />
      </details>
    </Form>
  </Page>
)

const gevouwen = ['soort', 'vorm', 'werkgever', 'inlener', 'label', 'werkplek', 'regio']

/** What is filled in already, so that one need not open it. */
function kort({ values }: FormState): string {
  const vorm = vormen.find((each) => each === values.vorm)
  return `${vorm ? vormLabels[vorm] : 'kies een vorm'}${values.werkgever ? ` bij ${values.werkgever}` : ''}`
}

type RestProps = Pick<Props, 'form' | 'organisaties' | 'regios'>

const Rest = ({ form, organisaties, regios }: RestProps) => (
  <>
    <Bijwie form={form} organisaties={organisaties} />
    <RadioField
      form={form}
      name="soort"
      label="Hoe begint het?"
      options={beginsoorten.map((value) => ({ value, label: begin[value] }))}
    />
    <TextField
      form={form}
      name="label"
      label="Hoe noemen jullie de plek?"
      hint="Zoals ‘scanstraat’. Zonder naam heten ze plek 1, plek 2. Schrijf niet wie er werkt."
      maxlength={30}
      width="middel"
      optional
    />
    <TextField form={form} name="werkplek" label="Waar is het werk?" maxlength={80} width="middel" optional />
    <RegioField form={form} regios={regios} empty="Die van de proeftuin" />
    <CheckboxField
      form={form}
      name="buiten"
      label="Dit werk hoort niet bij de opdracht zelf"
      hint="Bijvoorbeeld als de opdracht denkwerk is, en de plek er daarnaast kwam."
    />
  </>
)

const Bijwie = ({ form, organisaties }: Omit<RestProps, 'regios'>) => (
  <>
    <SelectField
      form={form}
      name="vorm"
      label="Vorm"
      hint="Hiervan hangt af bij wie de plek telt."
      options={vormen.map((value) => ({ value, label: vormLabels[value] }))}
    />
    <TextField
      form={form}
      name="werkgever"
      label="Werkgever"
      hint="Bij wie deze mensen in dienst zijn."
      list={organisaties}
      maxlength={200}
    />
    <TextField
      form={form}
      name="inlener"
      label="Wie inhuurt"
      hint="Bij detachering en uitzendwerk."
      list={organisaties}
      maxlength={200}
      optional
    />
  </>
)
