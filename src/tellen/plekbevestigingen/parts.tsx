import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Button,
  CheckboxesField,
  dotted,
  Form,
  type FormState,
  PostButton,
  sayDate,
} from '#src/platform/components/index.ts'
import { zegFeit } from '#src/tellen/plekken/zegt.ts'
import { kwartaalMet, zegKwartaal } from '#src/tellen/telregimes/kwartaal.ts'
import type { Opgave } from './opgave.ts'

/** Everything is ticked: what is right takes one click. */
export const alles = (opgaven: Opgave[]): FormState => ({
  values: { feiten: opgaven.map(({ id }) => id) },
  problems: {},
})

const zegOpgave = (opgave: Opgave): string =>
  opgave.soort === 'verloond'
    ? `${opgave.label}: ${zegFeit(opgave)}`
    : `${opgave.label}: ${zegFeit(opgave)}, ${sayDate(opgave.op)}`

type Props = { organisatieId: string; opgaven: Opgave[]; form: FormState; plekId?: string }

/** What others reported, and whether it is right. */
export const OpgavenForm = ({ organisatieId, opgaven, form, plekId }: Props) => (
  <Form
    action={paths.bevestigen(organisatieId)}
    form={form}
    submit="Klopt"
    sleutel={randomUUID()}
    also={
      <Button name="antwoord" value="klopt_niet" kind="secondary">
        Klopt niet
      </Button>
    }
  >
    {plekId && <input type="hidden" name="plek" value={plekId} />}
    <CheckboxesField
      form={form}
      name="feiten"
      label="Klopt dit volgens jullie?"
      hint="Klopt er iets niet? Laat dan alleen dat aangekruist en kies ‘Klopt niet’: wie het opgaf, krijgt bericht."
      options={opgaven.map((opgave) => ({
        value: opgave.id,
        label: zegOpgave(opgave),
        hint: dotted([
          `${zegKwartaal(kwartaalMet(opgave.op))}`,
          `opgegeven door ${opgave.voor}`,
          opgave.voor !== opgave.werkgever && `werkgever ${opgave.werkgever}`,
        ]),
      }))}
    />
  </Form>
)

/** What was answered before, and the way to answer otherwise. */
export const Beantwoord = ({ organisatieId, opgaven, plekId }: Omit<Props, 'form'>) => (
  <details class="vonk-uitklap">
    <summary>Wat jullie antwoordden ({opgaven.length})</summary>
    <ul class="vonk-mensen vonk-mensen--lijst">
      {opgaven.map((opgave) => (
        <li>
          <span>
            {zegOpgave(opgave)}
            <br />
            <small>{opgave.klopt ? 'Jullie zeiden: klopt' : 'Jullie zeiden: klopt niet'}</small>
          </span>
          <PostButton
            action={paths.bevestigen(organisatieId)}
            fields={{
              feiten: opgave.id,
              antwoord: opgave.klopt ? 'klopt_niet' : 'klopt',
              plek: plekId ?? '',
            }}
            label={
              <>
                {opgave.klopt ? 'Klopt toch niet' : 'Klopt toch'}
                <span class="vonk-onzichtbaar">: {zegOpgave(opgave)}</span>
              </>
            }
            kind="subtle"
          />
        </li>
      ))}
    </ul>
  </details>
)
