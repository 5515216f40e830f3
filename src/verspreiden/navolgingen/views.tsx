import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  DateField,
  Form,
  type FormState,
  Icon,
  MeldLink,
  Moment,
  Page,
  PageTitle,
  Paragraphs,
  RadioField,
  SelectField,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { optionsOf, zichtbaarheidHint, zichtbaarheidTitle } from '#src/proeftuinen/proeftuin/labels.ts'
import {
  type Feit,
  feitLabel,
  feitsoorten,
  type Gevolgd,
  type Gevolgdsoort,
  kringen,
  type Navolging,
  type Stap,
  standZin,
} from './navolging.ts'
import { Bewijsregel } from './parts.tsx'
import { hoogstens } from './spoor.ts'
import { bewijsIn, boomOf, type Knoop, organisatiesIn } from './spoor-boom.ts'
import { Spoorlijst, Spoortekening, sayOrganisaties } from './spoor-parts.tsx'

const adressen: Record<Gevolgdsoort, (id: string) => string> = {
  werkwijze: paths.werkwijze,
  haakje: paths.haakje,
  proeftuin: paths.proeftuin,
}
const backTo = ({ soort, id, titel }: Gevolgd) => [{ href: adressen[soort](id), label: titel }]

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
      Begonnen op <Moment at={n.begonnenOp} dateOnly />
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
    <p class="vonk-kopje">
      <Icon name="calendar" /> <Moment at={op} dateOnly />
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
