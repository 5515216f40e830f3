import { randomUUID } from 'node:crypto'
import type { Child } from 'hono/jsx'
import {
  DateField,
  emptyForm,
  Form,
  type FormState,
  Icon,
  RadioField,
  SelectField,
  TextField,
} from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import { eindredenen, redenLabels } from '#src/tellen/plekken/plek.ts'
import type { Deur } from './deur.ts'
import type { Regel } from './kwartaalopgave.ts'
import { zegBij, zegStand } from './zegt.ts'

/** The form that was sent with something wrong in it: of this plek, or `nieuw`. */
export type Fout = { van: string; form: FormState }

type Props = { deur: Deur; regel: Regel; fout: Fout | undefined }

const soorten = [
  { value: 'uren', label: 'Andere uren' },
  { value: 'verloond', label: 'Verloonde uren' },
  { value: 'beeindigd', label: 'Gestopt' },
]

/** One place of work, and what may be otherwise; nothing is chosen when it opens. */
export const PlekRegel = ({ deur, regel, fout }: Props) => {
  const { id, label } = regel.plek
  const form = fout?.van === id ? fout.form : emptyForm
  return (
    <li id={`plek-${id}`}>
      <details open={fout?.van === id}>
        <summary>
          <strong>{label}</strong>
          <span>
            <b>{zegStand(regel)}</b>
            <br />
            <small>{zegBij(regel)}</small>
          </span>
          <u>Wijzig</u>
          <u>Sluit</u>
        </summary>
        <Form
          action={deur.adres.plek(id)}
          naam={id}
          form={form}
          submit={`Bewaar ${label}`}
          sleutel={randomUUID()}
          kind="secondary"
        >
          <Begon />
          <RadioField form={form} name="soort" label="Wat is er anders?" options={soorten} />
          <Uren form={form} />
          <Bij wat="verloond">
            <TextField
              form={form}
              name="verloond"
              label="Verloonde uren in dit kwartaal"
              hint="Alle betaalde uren bij elkaar, zoals 286,5. Die gaan voor de uren uit het contract."
              inputmode="decimal"
              width="kort"
              maxlength={7}
            />
          </Bij>
          <Einde form={form} />
        </Form>
      </details>
    </li>
  )
}

/** When this page was made: what is measured, is how long answering takes. */
export const Begon = () => <input type="hidden" name="begon" value={String(Date.now())} />

/** Shown once its choice is made; without that a browser that knows no better shows all. */
const Bij = ({ wat, children }: { wat: string; children: Child }) => <div data-bij={wat}>{children}</div>

const Uren = ({ form }: { form: FormState }) => (
  <Bij wat="uren">
    <TextField form={form} name="uren" label="Uren per week" inputmode="decimal" width="kort" maxlength={6} />
    <DateField form={form} name="op" label="Vanaf" max={today()} />
  </Bij>
)

const Einde = ({ form }: { form: FormState }) => (
  <Bij wat="beeindigd">
    <DateField form={form} name="einde" label="Sinds welke dag niet meer?" max={today()} />
    <SelectField
      form={form}
      name="reden"
      label="Waarom?"
      hint="Het gaat over het werk, nooit over iemands gezondheid."
      options={eindredenen.map((value) => ({ value, label: redenLabels[value] }))}
    />
  </Bij>
)

type NieuwProps = { deur: Deur; regels: Regel[]; fout: Fout | undefined }

/** A place that came: two fields, and the rest as one that is there. */
export const NieuwePlek = ({ deur, regels, fout }: NieuwProps) => {
  const form = fout?.van === 'nieuw' ? fout.form : emptyForm
  const soortgelijk = verschillend(regels)
  return (
    <li id="nieuw">
      <details open={fout?.van === 'nieuw'}>
        <summary>
          <Icon name="plus" />
          <u>Er is een plek bij</u>
        </summary>
        <Form
          action={deur.adres.nieuw}
          naam="nieuw"
          form={form}
          submit="Voeg deze plek toe"
          sleutel={randomUUID()}
          kind="secondary"
        >
          <Begon />
          <TextField
            form={form}
            name="uren"
            label="Uren per week in het contract"
            inputmode="decimal"
            width="kort"
            maxlength={6}
          />
          <DateField form={form} name="op" label="Sinds welke dag?" max={today()} />
          <TextField
            form={form}
            name="label"
            label="Hoe noemen jullie de plek?"
            hint="Zonder naam krijgt hij een nummer. Schrijf niet wie er werkt."
            width="middel"
            maxlength={30}
            optional
          />
          {soortgelijk.length > 1 && (
            <SelectField
              form={form}
              name="zoals"
              label="Op dezelfde manier als"
              options={soortgelijk.map((regel) => ({
                value: regel.plek.id,
                label: `${regel.plek.label}: ${zegBij(regel)}`,
              }))}
              empty="De eerste plek"
              optional
            />
          )}
        </Form>
      </details>
    </li>
  )
}

/** One of each combination of form and hirer. */
function verschillend(regels: Regel[]): Regel[] {
  const gezien = new Map<string, Regel>()
  for (const regel of regels) {
    const { vorm, inlenerId, koperId } = regel.plek
    const sleutel = `${vorm} ${inlenerId} ${koperId}`
    if (!gezien.has(sleutel)) gezien.set(sleutel, regel)
  }
  return [...gezien.values()]
}
