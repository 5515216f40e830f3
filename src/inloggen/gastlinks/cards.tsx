import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import { Form, type FormState, TextField } from '#src/platform/components/index.ts'
import { type Gastlink, meesteKeren } from './gastlink.ts'

type DoorgaveProps = { sleutel: string; link: Gastlink; form: FormState }

/** To somebody else, or to nobody: below each question that somebody gets by a link. */
export const Doorgave = ({ sleutel, link, form }: DoorgaveProps) => (
  <details class="vonk-uitklap" open={Object.keys(form.problems).length > 0}>
    <summary>Dit is niet aan mij</summary>
    <Form
      action={paths.gastdoorgave(sleutel)}
      naam="doorgave"
      form={form}
      submit="Geef door"
      sleutel={randomUUID()}
      kind="secondary"
    >
      <p>
        {link.keer < meesteKeren
          ? 'Weet je wie het wel weet? Dan stuurt Vonk de vraag daarheen. Laat het veld leeg als je het niet weet: dan hoort wie het vroeg alleen dat jij het niet bent.'
          : 'De vraag is al een paar keer doorgegeven. Wie het vroeg, hoort dat jij het niet bent en zoekt iemand anders.'}
      </p>
      {link.keer < meesteKeren && (
        <TextField
          form={form}
          name="email"
          label="E-mailadres van wie het wel weet"
          type="email"
          optional
          maxlength={254}
          width="middel"
        />
      )}
    </Form>
  </details>
)
