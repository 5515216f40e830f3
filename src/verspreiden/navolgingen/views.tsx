import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  DateField,
  Form,
  type FormState,
  Icon,
  MeldLink,
  Moment,
  OpDag,
  Page,
  PageTitle,
  Paragraphs,
  RadioField,
  SelectField,
  type Shell,
  TextArea,
} from '#src/platform/components/index.ts'
import { optionsOf } from '#src/proeftuinen/proeftuin/labels.ts'
import {
  type Feit,
  feitLabel,
  feitsoorten,
  type Gevolgd,
  type Navolging,
  type Stap,
  standZin,
} from './navolging.ts'
import { Bewijsregel, feitIcon } from './parts.tsx'
import { hoogstens } from './spoor.ts'
import { bewijsIn, boomOf, type Knoop, organisatiesIn } from './spoor-boom.ts'
import { backTo, Spoorlijst, Spoortekening, sayOrganisaties } from './spoor-parts.tsx'

type NavolgingProps = {
  shell: Shell
  navolging: Navolging
  gevolgd: Gevolgd
  form: FormState
  stappen: Stap[]
  mayTell: boolean
}

export const NavolgingPage = ({ shell, navolging: n, gevolgd, form, stappen, mayTell }: NavolgingProps) => (
  <Page shell={shell} title={`${n.organisatie} doet dit ook`} back={backTo(gevolgd)}>
    <PageTitle title={`${n.organisatie} doet dit ook`} lead={`${gevolgd.titel}. ${standZin[n.stand]}`} />
    <p>
      Begonnen <OpDag at={n.begonnenOp} />
      {n.bij && `, bij ${n.bij}`}
      {n.van && `. Ze hebben het van ${n.van}`}.
      {n.proeftuin && (
        <>
          {' '}
          Ze doen het in de proeftuin <a href={paths.proeftuin(n.proeftuin.id)}>{n.proeftuin.titel}</a>.
        </>
      )}
    </p>
    {n.feiten.length > 0 && (
      <section>
        <h2>Hoe het ging</h2>
        {n.feiten.map((feit) => (
          <FeitRegel {...feit} />
        ))}
      </section>
    )}
    {mayTell && (
      <section>
        <h2>Vertel hoe het gaat</h2>
        <FeitFormulier navolging={n} form={form} stappen={stappen} />
      </section>
    )}
    <p>
      <MeldLink href={paths.melden('navolging', n.id)} titel="deze navolging" />
    </p>
  </Page>
)

const FeitRegel = ({ soort, stap, tekst, op }: Feit) => (
  <>
    <h3>
      {feitLabel[soort]}
      {stap && `: ${stap}`}
    </h3>
    <p class="vonk-feit">
      <Icon name={feitIcon[soort]} /> <Moment at={op} dateOnly />
    </p>
    <Paragraphs text={tekst} />
  </>
)

type FeitProps = Pick<NavolgingProps, 'navolging' | 'form' | 'stappen'>

const FeitFormulier = ({ navolging, form, stappen }: FeitProps) => (
  <Form action={paths.navolgingFeiten(navolging.id)} form={form} submit="Vertel het" sleutel={randomUUID()}>
    <RadioField
      form={form}
      name="soort"
      label="Wat is er gebeurd?"
      options={optionsOf(feitsoorten, feitLabel)}
    />
    {stappen.length > 0 && (
      <SelectField
        form={form}
        name="stapId"
        label="Bij welke stap?"
        optional
        empty="Bij het geheel"
        options={stappen.map(({ id, titel }) => ({ value: id, label: titel }))}
      />
    )}
    <TextArea
      form={form}
      name="tekst"
      label="Wat leerden jullie?"
      maxlength={1000}
      hint="Wat paste je aan, of waarom stopte je? Schrijf niet over één persoon."
    />
    <DateField form={form} name="op" label="Wanneer" />
  </Form>
)

type SpoorProps = { shell: Shell; gevolgd: Gevolgd; knopen: Knoop[] }

export const SpoorPage = ({ shell, gevolgd, knopen }: SpoorProps) => (
  <Page shell={shell} title="Wie volgde wie" back={backTo(gevolgd)}>
    <PageTitle title="Wie volgde wie" lead={sayOrganisaties(organisatiesIn(knopen))} />
    <Bewijsregel bewijs={bewijsIn(knopen)} />
    <Spoortekening gevolgd={gevolgd} knopen={knopen} />
    {knopen.length >= hoogstens && <p>Dit zijn de eerste {hoogstens}.</p>}
    <Spoorlijst tak={boomOf(knopen, { breed: 100, diep: 8 })} />
  </Page>
)
