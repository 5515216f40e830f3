import { randomUUID } from 'node:crypto'
import type { Categorie } from '#src/netwerk/categorieen/categorie.ts'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  DateField,
  Form,
  type FormState,
  Page,
  PageTitle,
  RadioField,
  SelectField,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { openingOf } from '#src/platform/forms/verbreding.ts'
import { VerbredingField } from '#src/platform/forms/verbreding-veld.tsx'
import {
  faseLabel,
  optionsOf,
  zichtbaarheidHint,
  zichtbaarheidTitle,
} from '#src/proeftuinen/proeftuin/labels.ts'
import { fasen } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { type Haakje, haakjesoorten, kringen, soortHint, soortLabel } from './haakje.ts'
import type { Begin } from './queries.ts'
import { BronLink, back } from './views.tsx'

type NewProps = { shell: Shell; begin: Begin; form: FormState; categorieen: Categorie[] }

export const NewPage = ({ shell, begin, form, categorieen }: NewProps) => (
  <Page shell={shell} title="Maak een haakje" back={back}>
    <PageTitle
      title="Maak een haakje"
      lead="Deel de tekst die werkte, of die juist niet werkte. Anderen nemen hem over, met jullie als bron."
    />
    <p>
      Uit <BronLink bron={begin.bron} />.
    </p>
    <Form
      action={paths.nieuwHaakje(begin.werkwijzeId ?? undefined, begin.proeftuinId ?? undefined)}
      form={form}
      submit="Zet in Vonk"
      sleutel={randomUUID()}
    >
      <Fields form={form} categorieen={categorieen} />
    </Form>
  </Page>
)

type EditProps = {
  shell: Shell
  haakje: Haakje
  form: FormState
  categorieen: Categorie[]
  stale: boolean
}

/** `stale`: somebody else changed it; what is there now stands above what was typed here. */
export const EditPage = ({ shell, haakje, form, categorieen, stale }: EditProps) => (
  <Page
    shell={shell}
    title="Pas het haakje aan"
    back={[...back, { href: paths.haakje(haakje.id), label: haakje.titel }]}
  >
    <PageTitle title="Pas het haakje aan" />
    {stale && (
      <Alert kind="warning" title="Iemand anders heeft dit intussen aangepast" role="alert">
        <p>Dit staat er nu: {haakje.titel}</p>
        <p class="vonk-regels">{haakje.tekst}</p>
      </Alert>
    )}
    <Form
      action={paths.haakjeBewerken(haakje.id)}
      form={form}
      submit="Bewaar"
      versie={stale ? haakje.versie : versieOf(form, haakje.versie)}
    >
      <Fields form={form} categorieen={categorieen} />
      <VerbredingField form={form} opens={openingOf(haakje)} />
    </Form>
  </Page>
)

const Fields = ({ form, categorieen }: { form: FormState; categorieen: Categorie[] }) => (
  <>
    <TextField form={form} name="titel" label="Titel" maxlength={120} hint="Waar gaat deze tekst over?" />
    <RadioField
      form={form}
      name="soort"
      label="Wat is het?"
      options={optionsOf(haakjesoorten, soortLabel, soortHint)}
    />
    <TextArea
      form={form}
      name="tekst"
      label="De tekst"
      rows={8}
      maxlength={4000}
      hint="Zo dat een ander hem kan overnemen. Laat namen van mensen en bedrijven weg."
    />
    <SelectField
      form={form}
      name="fase"
      label="Wanneer gebruik je het?"
      options={optionsOf(fasen, faseLabel)}
    />
    <SelectField
      form={form}
      name="categorie"
      label="Soort werk"
      optional
      empty="Voor elk soort werk"
      options={categorieen.map(({ code, naam }) => ({ value: code, label: naam }))}
    />
    <Herkomst form={form} />
    <RadioField
      form={form}
      name="zichtbaarheid"
      label="Wie mag dit zien?"
      options={optionsOf(kringen, zichtbaarheidTitle, zichtbaarheidHint)}
    />
  </>
)

const Herkomst = ({ form }: { form: FormState }) => (
  <>
    <TextField
      form={form}
      name="opdracht"
      label="Voor wat voor opdracht?"
      optional
      maxlength={120}
      hint="Zoals: een raamovereenkomst voor diensten van vier jaar."
    />
    <TextArea
      form={form}
      name="leveranciersVroegen"
      label="Wat vroegen leveranciers erover?"
      optional
      rows={3}
      maxlength={600}
    />
    <TextArea
      form={form}
      name="bracht"
      label="Wat bracht het?"
      optional
      rows={3}
      maxlength={600}
      hint="Ook als het niets bracht."
    />
    <DateField
      form={form}
      name="geldigTot"
      label="Te gebruiken tot"
      optional
      hint="Als er een regel of termijn in staat die afloopt."
    />
  </>
)
