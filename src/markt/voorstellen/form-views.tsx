import { randomUUID } from 'node:crypto'
import type { Lijsten } from '#src/netwerk/regios/lijsten.ts'
import { RegioField } from '#src/netwerk/regios/regio-veld.tsx'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  CheckboxesField,
  Form,
  type FormState,
  Page,
  PageTitle,
  RadioField,
  RichTextArea,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { openingOf } from '#src/platform/forms/verbreding.ts'
import { VerbredingField } from '#src/platform/forms/verbreding-veld.tsx'
import { back } from './views.tsx'
import { kringen, kringHint, kringLabel, meesteSoorten, type Voorstel } from './voorstel.ts'

type NewProps = { shell: Shell; form: FormState; lijsten: Lijsten }

export const NewPage = ({ shell, form, lijsten }: NewProps) => (
  <Page shell={shell} title="Doe een voorstel" back={back} scripts={['tekst-editor.js']}>
    <PageTitle
      title="Doe een voorstel"
      lead="Vertel wat er met een soort werk kan. Alle kopers lezen hetzelfde; wie wil, maakt er een proeftuin van."
    />
    <Eerlijk />
    <Form
      action={paths.nieuwVoorstel()}
      form={form}
      submit="Zet het voorstel in Vonk"
      sleutel={randomUUID()}
      cancel={{ href: paths.voorstellen(), label: 'Toch niet' }}
    >
      <Fields form={form} lijsten={lijsten} />
    </Form>
  </Page>
)

/** What a voorstel is not. */
const Eerlijk = () => (
  <Alert kind="info" title="Een voorstel hoort niet bij een aanbesteding">
    <p>
      Je krijgt er geen voorsprong mee, en je schrijft er niet mee in. Loopt er een aanbesteding die hierop
      lijkt? Stel je vragen dan via de inlichtingenronde.
    </p>
  </Alert>
)

type EditProps = { shell: Shell; voorstel: Voorstel; form: FormState; lijsten: Lijsten; stale: boolean }

/** `stale`: somebody else changed it; what is there now stands above what was typed here. */
export const EditPage = ({ shell, voorstel: v, form, lijsten, stale }: EditProps) => (
  <Page
    shell={shell}
    title="Pas het voorstel aan"
    back={[...back, { href: paths.voorstel(v.id), label: v.titel }]}
    scripts={['tekst-editor.js']}
  >
    <PageTitle title="Pas het voorstel aan" lead="Wat er eerst stond, blijft te lezen." />
    {stale && (
      <Alert kind="warning" title="Iemand anders heeft dit intussen aangepast" role="alert">
        <p>Dit staat er nu: {v.titel}</p>
        <p class="vonk-regels">{v.aanbod}</p>
      </Alert>
    )}
    <Form
      action={paths.voorstelBewerken(v.id)}
      form={form}
      submit="Bewaar"
      versie={stale ? v.versie : versieOf(form, v.versie)}
      sleutel={randomUUID()}
      cancel={{ href: paths.voorstel(v.id), label: 'Annuleer' }}
    >
      <Fields form={form} lijsten={lijsten} />
      <VerbredingField form={form} opens={openingOf(v)} />
    </Form>
  </Page>
)

const Fields = ({ form, lijsten }: { form: FormState; lijsten: Lijsten }) => (
  <>
    <TextField
      form={form}
      name="titel"
      label="Je voorstel in één zin"
      maxlength={120}
      hint="Zoals: wij herstellen je oude stoelen, met mensen die het vak leren."
    />
    <RichTextArea
      form={form}
      name="aanbod"
      label="Wat bied je aan?"
      maxlength={4000}
      hint="Wie gaat het werk doen, en hoe begeleid je hen? Schrijf niets over bepaalde mensen."
    />
    <RichTextArea
      form={form}
      name="vraagt"
      label="Wat vraagt het van een koper?"
      optional
      maxlength={2000}
      hint="Zoals: een ruimte, een vaste dag in de week, iemand die meedenkt."
    />
    <CheckboxesField
      form={form}
      name="categorieen"
      label="Bij welk soort werk hoort het?"
      hint={`Kies er hoogstens ${meesteSoorten}.`}
      options={lijsten.categorieen.map(({ code, naam }) => ({ value: code, label: naam }))}
    />
    <RegioField form={form} regios={lijsten.regios} label="In welke regio?" empty="Heel Nederland" />
    <RadioField
      form={form}
      name="zichtbaarheid"
      label="Wie mag dit zien?"
      options={kringen.map((value) => ({ value, label: kringLabel[value], hint: kringHint[value] }))}
    />
  </>
)
