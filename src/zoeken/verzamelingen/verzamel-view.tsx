import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Form,
  type FormState,
  Page,
  PageTitle,
  RadioField,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import { EenDing, Waarom } from './form-views.tsx'
import { nieuw } from './forms.ts'
import { type Ding, type Getoond, kringLabel, type VerzamelingKaart } from './verzameling.ts'

type Props = {
  shell: Shell
  waarvan: Ding
  ding: Getoond
  eigen: VerzamelingKaart[]
  /** Those that hold it already. */
  met: Set<string>
  form: FormState
}

/** From the page of a thing: in one of one's own, or in a new one on the spot. */
export const VerzamelPage = ({ shell, waarvan, ding, eigen, met, form }: Props) => (
  <Page shell={shell} title="Bewaar in een verzameling" back={[{ href: ding.url, label: ding.titel }]}>
    <PageTitle title="Bewaar in een verzameling" />
    <EenDing ding={ding} />
    <Form
      action={paths.verzamel(waarvan.soort, waarvan.dingId)}
      form={form}
      submit="Bewaar"
      sleutel={randomUUID()}
    >
      {eigen.length === 0 ? (
        <input type="hidden" name="verzameling" value={nieuw} />
      ) : (
        <Keuze eigen={eigen} met={met} form={form} />
      )}
      <TextField
        form={form}
        name="titel"
        label="Naam van de nieuwe verzameling"
        optional={eigen.length > 0}
        maxlength={120}
        hint="Vul dit in als je een nieuwe begint. Alleen jij ziet die, tot je die deelt."
      />
      <Waarom form={form} />
    </Form>
  </Page>
)

const Keuze = ({ eigen, met, form }: Pick<Props, 'eigen' | 'met' | 'form'>) => (
  <RadioField
    form={form}
    name="verzameling"
    label="In welke verzameling?"
    options={[
      ...eigen.map(({ id, titel, zichtbaarheid }) => ({
        value: id,
        label: titel,
        hint: met.has(id) ? 'Hier staat het al in.' : kringLabel[zichtbaarheid],
      })),
      { value: nieuw, label: 'Een nieuwe verzameling' },
    ]}
  />
)
