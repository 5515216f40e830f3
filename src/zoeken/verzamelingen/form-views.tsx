import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Form,
  type FormState,
  Page,
  PageTitle,
  PlainList,
  RadioField,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { openingOf } from '#src/platform/forms/verbreding.ts'
import { VerbredingField } from '#src/platform/forms/verbreding-veld.tsx'
import { back, backTo } from './page-view.tsx'
import { Ding } from './parts.tsx'
import { type Getoond, kringen, kringHint, kringLabel, type Verzameling } from './verzameling.ts'

type NewProps = { shell: Shell; form: FormState }

export const NewPage = ({ shell, form }: NewProps) => (
  <Page shell={shell} title="Maak een verzameling" back={back}>
    <PageTitle title="Maak een verzameling" lead="Daarna zet je erin wat je in Vonk tegenkomt." />
    <Form action={paths.nieuweVerzameling()} form={form} submit="Maak de verzameling" sleutel={randomUUID()}>
      <Fields form={form} />
    </Form>
  </Page>
)

type EditProps = { shell: Shell; verzameling: Verzameling; form: FormState; stale: boolean }

/** `stale`: it was changed elsewhere first; what is there now stands above what was typed here. */
export const EditPage = ({ shell, verzameling: v, form, stale }: EditProps) => (
  <Page shell={shell} title="Pas de verzameling aan" back={backTo(v)}>
    <PageTitle title="Pas de verzameling aan" />
    {stale && (
      <Alert kind="warning" title="Dit is intussen aangepast" role="alert">
        <p>Dit staat er nu: {v.titel}</p>
        <p class="vonk-regels">{v.waarvoor}</p>
      </Alert>
    )}
    <Form
      action={paths.verzamelingBewerken(v.id)}
      form={form}
      submit="Bewaar"
      versie={stale ? v.versie : versieOf(form, v.versie)}
    >
      <Fields form={form} />
      <VerbredingField form={form} opens={openingOf(v)} />
    </Form>
  </Page>
)

const Fields = ({ form }: { form: FormState }) => (
  <>
    <TextField form={form} name="titel" label="Hoe noem je de verzameling?" maxlength={120} />
    <TextArea
      form={form}
      name="waarvoor"
      label="Waarvoor is deze verzameling?"
      optional
      rows={4}
      maxlength={1000}
      hint="Voor wie, en op welk moment. Dit leest ook wie de verzameling vindt."
    />
    <RadioField
      form={form}
      name="zichtbaarheid"
      label="Wie mag dit zien?"
      options={kringen.map((value) => ({ value, label: kringLabel[value], hint: kringHint[value] }))}
    />
  </>
)

export const Waarom = ({ form }: { form: FormState }) => (
  <TextArea
    form={form}
    name="waarom"
    label="Waarom hoort dit erbij?"
    optional
    rows={3}
    maxlength={300}
    hint="In één of twee zinnen. Wie dit niet mag zien, leest ook niet waarom het erbij staat."
  />
)

/** One thing, as the page of its verzameling shows it. */
export const EenDing = ({ ding }: { ding: Getoond }) => (
  <PlainList class="vonk-resultaten vonk-verzameld">
    <li class={`vonk-resultaat--${ding.vindsoort.soort}`}>
      <Ding ding={ding} />
    </li>
  </PlainList>
)

type WaaromProps = { shell: Shell; verzameling: Verzameling; id: string; ding: Getoond; form: FormState }

export const WaaromPage = ({ shell, verzameling: v, id, ding, form }: WaaromProps) => (
  <Page shell={shell} title="Waarom dit erbij hoort" back={backTo(v)}>
    <PageTitle title="Waarom dit erbij hoort" />
    <EenDing ding={ding} />
    <Form action={paths.onderdeel(v.id, id)} form={form} submit="Bewaar">
      <Waarom form={form} />
    </Form>
  </Page>
)

/** Asked once more: what was said of each goes with it. */
export const RemovePage = ({ shell, verzameling: v }: { shell: Shell; verzameling: Verzameling }) => (
  <Page shell={shell} title="Verwijder de verzameling" back={backTo(v)}>
    <PageTitle
      title={`‘${v.titel}’ verwijderen?`}
      lead="De verzameling verdwijnt voor iedereen, met wat je erbij schreef. Wat erin staat, blijft op zijn eigen pagina."
    />
    <Form
      action={paths.verzamelingVerwijdering(v.id)}
      form={{ values: {}, problems: {} }}
      submit="Ja, verwijder"
      kind="danger"
      cancel={{ href: paths.verzameling(v.id), label: 'Toch niet' }}
    />
  </Page>
)
