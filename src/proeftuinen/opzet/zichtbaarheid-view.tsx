import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import { Form, type FormState, Page, RadioField, type Shell } from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { VerbredingField } from '#src/platform/forms/verbreding-veld.tsx'
import { openingIn } from '#src/proeftuinen/proeftuin/kring.ts'
import { optionsOf, zichtbaarheidHint, zichtbaarheidTitle } from '#src/proeftuinen/proeftuin/labels.ts'
import { type Proeftuin, zichtbaarheden } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo, cancelTo } from '#src/proeftuinen/proeftuin/terug.ts'

type Props = { shell: Shell; proeftuin: Proeftuin; form: FormState }

/** Widening is a step of its own that says who will newly see it. */
export const ZichtbaarheidPage = ({ shell, proeftuin: p, form }: Props) => (
  <Page shell={shell} title="Wie ziet dit?" back={backTo(p)}>
    <h1>Wie ziet deze proeftuin?</h1>
    <Form
      action={paths.zichtbaarheid(p.id)}
      form={form}
      submit="Pas aan"
      versie={versieOf(form, p.versie)}
      sleutel={randomUUID()}
      cancel={cancelTo(p)}
    >
      <RadioField
        form={form}
        name="zichtbaarheid"
        label="Zichtbaar voor"
        options={optionsOf(zichtbaarheden, zichtbaarheidTitle, zichtbaarheidHint)}
      />
      <p>
        Maak je de kring groter, dan ziet iedereen in die kring ook de vraag, de fasen, de routewissels en de
        afronding. De aantekeningen houden hun eigen kring. Maak je hem kleiner, dan gaan de aantekeningen
        mee.
      </p>
      <VerbredingField form={form} opens={openingIn(p, p)} />
    </Form>
  </Page>
)
