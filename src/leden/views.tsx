import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths.ts'
import { typedIn } from '#src/platform/components/field.tsx'
import {
  Alert,
  CheckboxesField,
  DataList,
  Form,
  type FormState,
  Page,
  PageTitle,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { type EigenProfiel, lidrollen, lidrolNaam } from './lid.ts'

type ProfielProps = {
  shell: Shell
  profiel: EigenProfiel
  form: FormState
  /** The profile was changed elsewhere since this form was opened. */
  intussen?: boolean
}

export const ProfielPage = ({ shell, profiel, form, intussen }: ProfielProps) => (
  <Page shell={shell} title="Je profiel" back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
    <PageTitle title="Je profiel" lead="Zo kennen anderen in het netwerk je." />
    {intussen && <NuBewaard profiel={profiel} />}
    <DataList
      items={[
        {
          label: 'E-mailadres',
          value: (
            <>
              {profiel.email} (<a href={paths.adres()}>wijzig</a>)
            </>
          ),
        },
        { label: 'Organisatie', value: profiel.organisatie ?? 'Nog geen' },
      ]}
    />
    <Form
      action={paths.profiel()}
      form={form}
      submit="Bewaar je profiel"
      sleutel={randomUUID()}
      versie={intussen ? profiel.versie : Number(typedIn(form, 'versie'))}
    >
      <TextField form={form} name="naam" label="Naam" autocomplete="name" maxlength={100} />
      <TextField form={form} name="functie" label="Functie" optional maxlength={120} />
      <CheckboxesField
        form={form}
        name="rollen"
        label="Wat je doet"
        hint="Kies alles wat bij je past."
        options={lidrollen.map((rol) => ({ value: rol, label: lidrolNaam[rol] }))}
        optional
      />
      <TextArea
        form={form}
        name="brengt"
        label="Wat ik breng"
        hint="Waar mogen anderen jou voor vragen?"
        maxlength={1000}
        optional
      />
      <TextArea
        form={form}
        name="zoekt"
        label="Wat ik zoek"
        hint="Wat wil je leren, wie wil je ontmoeten?"
        maxlength={1000}
        optional
      />
    </Form>
  </Page>
)

const NuBewaard = ({ profiel }: { profiel: EigenProfiel }) => (
  <Alert kind="warning" title="Je profiel is intussen ergens anders veranderd">
    <p>
      Hieronder staat wat nu bewaard is. In het formulier staat nog wat jij schreef. Bewaar het als dat klopt.
    </p>
    <DataList
      items={[
        { label: 'Naam', value: profiel.naam },
        { label: 'Functie', value: profiel.functie || '—' },
        { label: 'Wat je doet', value: profiel.rollen.map((rol) => lidrolNaam[rol]).join(', ') || '—' },
        { label: 'Wat ik breng', value: profiel.brengt || '—' },
        { label: 'Wat ik zoek', value: profiel.zoekt || '—' },
      ]}
    />
  </Alert>
)
