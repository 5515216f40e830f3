import {
  Alert,
  CheckboxesField,
  CheckboxField,
  type FormState,
  SelectField,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { maatLabels, maten } from './afspraak.ts'
import { isHoog, toetsBron, toetsLabels, toetspunten } from './toets.ts'

type Props = { form: FormState }

const getalvelden = ['maat', 'aantal', 'bedrag', 'loondeel', 'uren', 'maanden']
const toetsvelden = ['toets', 'motivering', 'nietReden']

/** Something of it was filled in or is wrong: then it stands open. */
const isOpen = ({ values, problems }: FormState, velden: string[]) =>
  velden.some((naam) => problems[naam] !== undefined || (values[naam] ?? '').length > 0)

/** The number of a result, and of hours and months. */
export const Getal = ({ form }: Props) => (
  <details class="vonk-uitklap" open={isOpen(form, getalvelden)}>
    <summary>Getal van een resultaat, uren en duur</summary>
    <TextField
      form={form}
      name="aantal"
      label="Hoeveel?"
      inputmode="decimal"
      width="kort"
      maxlength={12}
      optional
    />
    <SelectField
      form={form}
      name="maat"
      label="Waarvan?"
      options={maten.map((value) => ({ value, label: maatLabels[value] }))}
      optional
    />
    <Waarvan form={form} />
    <Duur form={form} />
  </details>
)

/** Hours a week and how long, of an effort too. */
export const Duur = ({ form }: Props) => (
  <>
    <TextField
      form={form}
      name="uren"
      label="Uren per week"
      inputmode="decimal"
      width="kort"
      maxlength={6}
      optional
    />
    <TextField
      form={form}
      name="maanden"
      label="Hoeveel maanden?"
      inputmode="numeric"
      width="kort"
      maxlength={3}
      optional
    />
  </>
)

/** The amount that a percentage is of. */
const Waarvan = ({ form }: Props) => (
  <>
    <TextField
      form={form}
      name="bedrag"
      label="Bij een percentage: van welk bedrag, in euro?"
      hint="De waarde van het contract, of de loonsom. Zoals 1.200.000."
      inputmode="decimal"
      width="middel"
      maxlength={20}
      optional
    />
    <TextField
      form={form}
      name="loondeel"
      label="Welk deel van dat bedrag is loon, in procent?"
      hint="Alleen bij een percentage van de loonsom. Is het bedrag de loonsom zelf? Laat dit dan leeg."
      inputmode="decimal"
      width="kort"
      maxlength={6}
      optional
    />
  </>
)

const een = (waarde: string | string[] | undefined) => (typeof waarde === 'string' ? waarde : '')

/** Whether what was typed asks more than about 5 %. */
function vraagtVeel({ values }: FormState): boolean {
  const maat = maten.find((each) => each === een(values.maat)) ?? null
  return isHoog({ maat, aantal: een(values.aantal).replace(',', '.') })
}

/** Whether a requirement is in proportion: five ticks. What is not ticked is asked for, and never forbidden. */
export const Toets = ({ form }: Props) => (
  <details class="vonk-uitklap" open={isOpen(form, toetsvelden) || vraagtVeel(form)}>
    <summary>Is de eis in verhouding?</summary>
    <p>Vul dit in bij een resultaat in procenten of uren. {toetsBron}</p>
    {vraagtVeel(form) && (
      <Alert kind="warning" title="Je vraagt meer dan ongeveer 5 %">
        Dat mag, maar een bedrijf kan zeggen dat het te veel is. Kies minder, of schrijf op waarom het hier
        wel past.
      </Alert>
    )}
    <CheckboxesField
      form={form}
      name="toets"
      label="Wat klopt er?"
      options={toetspunten.map((value) => ({ value, label: toetsLabels[value] }))}
      optional
    />
    <TextArea
      form={form}
      name="motivering"
      label="Waarom vragen jullie dit?"
      rows={3}
      maxlength={2000}
      optional
    />
    <TextArea
      form={form}
      name="nietReden"
      label="Waarom klopt de rest niet?"
      hint="Schrijf het op bij elk vinkje dat je niet zette."
      rows={3}
      maxlength={2000}
      optional
    />
  </details>
)

/** Whether it is in the contract; and what it means to add it when that runs. */
export const Contract = ({ form, titel, gegund }: Props & { titel: string | null; gegund: boolean }) => (
  <>
    <CheckboxField
      form={form}
      name="inContract"
      label="Dit staat in het contract"
      {...(titel !== null && { hint: `Het contract: ${titel}.` })}
    />
    {gegund && (
      <>
        <Alert kind="warning" title="Dit contract loopt al">
          Komt er nu iets bij dat niet in het contract staat? Dan kan het een wezenlijke wijziging zijn: soms
          moeten jullie dan opnieuw aanbesteden. Vraag het aan je inkoper of jurist.
        </Alert>
        <TextArea
          form={form}
          name="wijzigingReden"
          label="Waarom kan dit er nog bij?"
          hint="Nodig als het niet in het contract staat. Alleen de kant van de koper leest dit."
          rows={3}
          maxlength={2000}
          optional
        />
      </>
    )}
  </>
)
