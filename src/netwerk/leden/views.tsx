import { randomUUID } from 'node:crypto'
import { keuzeOptions, type Rol } from '#src/netwerk/keuzelijsten/keuzelijst.ts'
import type { Lijsten } from '#src/netwerk/regios/lijsten.ts'
import { RegioField } from '#src/netwerk/regios/regio-veld.tsx'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  ButtonLink,
  CheckboxesField,
  DataList,
  Form,
  type FormState,
  Page,
  PageTitle,
  SelectField,
  type Shell,
  TextArea,
  TextField,
  typedIn,
} from '#src/platform/components/index.ts'
import { VerbredingField } from '#src/platform/forms/verbreding-veld.tsx'
import { zichtbaarheden } from '#src/platform/zichtbaarheid.ts'
import { type EigenProfiel, isThema, themaNaam, themas, zichtNaam, zichtVelden } from './lid.ts'
import { openingOf } from './verbreding.ts'

type ProfielProps = {
  shell: Shell
  profiel: EigenProfiel
  lijsten: Lijsten
  /** Those that can be chosen. */
  rollen: Rol[]
  form: FormState
  /** The profile was changed elsewhere since this form was opened. */
  intussen?: boolean
}

export const ProfielPage = ({ shell, profiel, lijsten, rollen, form, intussen }: ProfielProps) => (
  <Page shell={shell} title="Je profiel" back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
    <PageTitle
      title="Je profiel"
      lead="Zo kennen anderen in het netwerk je."
      action={
        <ButtonLink href={paths.lid(profiel.id)} kind="secondary">
          Bekijk je pagina
        </ButtonLink>
      }
    />
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
        { label: 'Organisatie', value: <Organisaties {...profiel} /> },
        {
          label: 'Foto',
          value: <a href={paths.eigenFoto()}>{profiel.foto ? 'Verander je foto' : 'Voeg een foto toe'}</a>,
        },
      ]}
    />
    <Form
      action={paths.profiel()}
      form={form}
      submit="Bewaar je profiel"
      sleutel={randomUUID()}
      versie={intussen ? profiel.versie : Number(typedIn(form, 'versie'))}
    >
      <Fields form={form} lijsten={lijsten} rollen={rollen} />
      <WieZietWat form={form} />
      <VerbredingField form={form} opens={openingOf(profiel)} />
    </Form>
  </Page>
)

const Organisaties = ({ organisatie, ookBij }: EigenProfiel) => (
  <>
    {[organisatie ?? 'Nog geen', ...ookBij.map(({ naam }) => naam)].map((naam) => (
      <p>{naam}</p>
    ))}
    <a href={paths.eigenWerk()}>Waar je nog meer werkt</a>
  </>
)

type FieldsProps = { form: FormState; lijsten: Lijsten; rollen: Rol[] }

const Fields = ({ form, lijsten: { categorieen, regios }, rollen }: FieldsProps) => (
  <>
    <TextField form={form} name="naam" label="Naam" autocomplete="name" maxlength={100} />
    <TextField form={form} name="functie" label="Functie" optional maxlength={120} />
    <RegioField form={form} regios={regios} />
    <CheckboxesField
      form={form}
      name="rollen"
      label="Wat je doet"
      hint="Kies alles wat bij je past."
      options={keuzeOptions(rollen)}
      optional
    />
    <CheckboxesField
      form={form}
      name="themas"
      label="Waar je iets van weet"
      options={themas.map((thema) => ({ value: thema, label: themaNaam[thema] }))}
      optional
    />
    <CheckboxesField
      form={form}
      name="categorieen"
      label="Met welk soort werk"
      options={categorieen.map(({ code, naam }) => ({ value: code, label: naam }))}
      optional
    />
    <Words form={form} />
  </>
)

const Words = ({ form }: { form: FormState }) => (
  <>
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
  </>
)

const zichtOptions = zichtbaarheden.map((value) => ({ value, label: zichtNaam[value] }))

const WieZietWat = ({ form }: { form: FormState }) => (
  <section class="vonk-wieziet" aria-labelledby="wie-ziet-wat">
    <h2 id="wie-ziet-wat">Wie ziet wat?</h2>
    <p>
      Je naam, waar je werkt en je regio zien alle leden. Kies je ergens ‘Iedereen’, dan heeft je profiel ook
      een pagina op internet: met je naam en alleen wat voor iedereen is.
    </p>
    {Object.entries(zichtVelden).map(([name, { label }]) => (
      <SelectField form={form} name={name} label={label} options={zichtOptions} />
    ))}
  </section>
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
        { label: 'Arbeidsmarktregio', value: profiel.regioNaam || '—' },
        { label: 'Wat je doet', value: profiel.rolnamen.join(', ') || '—' },
        { label: 'Waar je iets van weet', value: saidThemas(profiel) || '—' },
        { label: 'Wat ik breng', value: profiel.brengt || '—' },
        { label: 'Wat ik zoek', value: profiel.zoekt || '—' },
      ]}
    />
  </Alert>
)

const saidThemas = ({ themas: chosen }: EigenProfiel) =>
  chosen
    .filter(isThema)
    .map((thema) => themaNaam[thema])
    .join(', ')
