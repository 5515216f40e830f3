import { randomUUID } from 'node:crypto'
import {
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
import { optionsOf, zichtbaarheidHint, zichtbaarheidTitle } from '#src/proeftuinen/proeftuin/labels.ts'
import { type Gevolgd, kringen } from './navolging.ts'
import { backTo } from './spoor-parts.tsx'

type Voorganger = { id: string; organisatie: string; bij: string }
export type NewProps = {
  shell: Shell
  gevolgd: Gevolgd
  form: FormState
  voorgangers: Voorganger[]
  /** The own proeftuinen in which they may do it. */
  proeftuinen: { id: string; titel: string }[]
  mayOpen: boolean
  /** The adviesteam notes it for others too. */
  forOthers: boolean
  action: string
}

export const NewPage = (props: NewProps) => (
  <Page shell={props.shell} title="Ik ga dit ook doen" back={backTo(props.gevolgd)}>
    <PageTitle
      title="Ik ga dit ook doen"
      lead={`Je doet ‘${props.gevolgd.titel}’ na, namens je organisatie. Pas aan wat je wilt, en vertel later hoe het ging: ook als het niet lukt.`}
    />
    <Form action={props.action} form={props.form} submit="Wij doen dit ook" sleutel={randomUUID()}>
      <Wie {...props} />
      <Waar {...props} />
      <RadioField
        form={props.form}
        name="zichtbaarheid"
        label="Wie mag zien dat jullie dit doen?"
        options={optionsOf(kringen, zichtbaarheidTitle, zichtbaarheidHint)}
      />
    </Form>
  </Page>
)

const Wie = ({ gevolgd, form, voorgangers, forOthers }: NewProps) => (
  <>
    {forOthers && (
      <TextField
        form={form}
        name="organisatie"
        label="Welke organisatie doet dit?"
        maxlength={200}
        hint="De volledige naam, zoals die in Vonk staat."
      />
    )}
    {voorgangers.length > 0 && (
      <SelectField
        form={form}
        name="volgtId"
        label="Van wie heb je dit?"
        optional
        empty={`Van ${gevolgd.organisatie || 'waar het begon'}`}
        options={voorgangers.map(({ id, organisatie, bij }) => ({
          value: id,
          label: bij ? `${organisatie}, bij ${bij}` : organisatie,
        }))}
      />
    )}
  </>
)

const Waar = ({ form, proeftuinen, mayOpen }: NewProps) => (
  <>
    <TextField
      form={form}
      name="bij"
      label="Bij een andere klant of op een andere plek?"
      optional
      maxlength={120}
      hint="Zoals: een school in het oosten. Laat leeg als het bij jullie zelf is."
    />
    <DateField form={form} name="begonnenOp" label="Begonnen op" />
    {(mayOpen || proeftuinen.length > 0) && (
      <SelectField
        form={form}
        name="inProeftuin"
        label="Doen jullie dit in een proeftuin?"
        optional
        empty="Nee, of nog niet"
        hint={
          mayOpen
            ? 'Een nieuwe begint als concept, met wat we al weten. Jij past hem aan en start hem.'
            : undefined
        }
        options={[
          ...(mayOpen ? [{ value: 'nieuw', label: 'Ja, open een nieuwe proeftuin' }] : []),
          ...proeftuinen.map(({ id, titel }) => ({ value: id, label: `Ja, in ‘${titel}’` })),
        ]}
      />
    )}
  </>
)
