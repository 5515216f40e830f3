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
  RadioField,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { zichtbaarheden } from '#src/platform/zichtbaarheid.ts'
import { zichtbaarheidHint, zichtbaarheidLabel } from './aanbesteding.ts'
import { AfspraakFields } from './contract-edit-view.tsx'
import { AndStart, scripts } from './edit-views.tsx'
import { fieldOf, VerlengingFields } from './form-view.tsx'

type LopendProps = { shell: Shell; form: FormState; regios: Regio[] }

/** What is known of a contract that runs: who, what, until when and what was agreed; nothing of how it was bought. */
export const LopendContractPage = ({ shell, form, regios }: LopendProps) => (
  <Page
    shell={shell}
    title="Vul een lopend contract in"
    back={[{ href: paths.aanbestedingen(), label: 'Aanbestedingen' }]}
    scripts={scripts}
  >
    <h1>Vul een lopend contract in</h1>
    <p>
      Moet er nog worden ingekocht? <a href={paths.nieuweAanbesteding()}>Vul dan een aanbesteding in</a>.
    </p>
    <Form
      action={paths.nieuwContract()}
      form={form}
      submit="Bewaar"
      also={<AndStart />}
      sleutel={randomUUID()}
      cancel={{ href: paths.aanbestedingen(), label: 'Annuleer' }}
    >
      <WhoFields form={form} />
      <RegioField form={form} regios={regios} label="In welke regio is het werk?" />
      <h2>Looptijd</h2>
      <DateField {...fieldOf({ form }, 'begintOp')} />
      <DateField {...fieldOf({ form }, 'eindigtOp', 'De laatste dag, zonder verlengen.')} />
      <VerlengingFields form={form} />
      <h2>Social return</h2>
      <AfspraakFields form={form} />
      <RadioField
        {...fieldOf({ form }, 'zichtbaarheid')}
        options={zichtbaarheden.map((value) => ({
          value,
          label: zichtbaarheidLabel[value],
          hint: zichtbaarheidHint[value],
        }))}
      />
    </Form>
  </Page>
)

const WhoFields = ({ form }: { form: FormState }) => (
  <>
    <TextField {...fieldOf({ form }, 'titel')} maxlength={300} />
    <suggestie-veld bron={paths.organisatieZoek()} waarde="naam" uitleg="plaats">
      <TextField {...fieldOf({ form }, 'koper', 'De naam van de organisatie.')} maxlength={300} />
    </suggestie-veld>
    <TextArea
      form={form}
      name="gegundAan"
      label="Wie voert het uit"
      hint="De naam van het bedrijf. Zijn het er meer? Zet elk op een eigen regel."
      rows={2}
      maxlength={5000}
    />
    <suggestie-veld bron={paths.cpv()} waarde="code" uitleg="nl">
      <TextField
        {...fieldOf({ form }, 'cpvHoofd', 'Typ een woord of de eerste cijfers. De code heeft 8 cijfers.')}
        width="middel"
        maxlength={100}
        optional
      />
    </suggestie-veld>
    <TextField
      {...fieldOf({ form }, 'waarde', 'In euro, zonder btw, zoals 1.200.000.')}
      inputmode="decimal"
      width="middel"
      optional
    />
    <CheckboxField {...fieldOf({ form }, 'raamovereenkomst')} />
    <CheckboxField form={form} name="ikBeheer" label="Ik ben de contractmanager" />
  </>
)
