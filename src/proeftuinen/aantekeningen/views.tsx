import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  capital,
  DateField,
  dotted,
  Form,
  type FormState,
  Moment,
  Page,
  PostButton,
  RadioField,
  RichText,
  RichTextArea,
  SelectField,
  type Shell,
  sayMoment,
  TextField,
  Timeline,
  TimelineEntry,
  typedIn,
  useTyped,
} from '#src/platform/components/index.ts'
import { isDay } from '#src/platform/forms/fields.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { VerbredingField } from '#src/platform/forms/verbreding-veld.tsx'
import { renderMarkdown } from '#src/platform/markdown.ts'
import { openingIn } from '#src/proeftuinen/proeftuin/kring.ts'
import {
  faseLabel,
  optionsOf,
  zichtbaarheidHint,
  zichtbaarheidLabel,
  zichtbaarheidTitle,
} from '#src/proeftuinen/proeftuin/labels.ts'
import { fasen, type Kring, type Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo, cancelTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { type Aantekening, aantekeningsoorten, regelHref, soortHint, soortLabel } from './aantekening.ts'
import { Geschreven } from './cards.tsx'
import { regelLook } from './labels.ts'
import type { Versie } from './queries.ts'

type ReadProps = { shell: Shell; proeftuin: Proeftuin }
type Props = ReadProps & { kringen: Kring[] }

const scripts = ['tekst-editor.js']

export const AddPage = ({ shell, proeftuin: p, kringen, form }: Props & { form: FormState }) => (
  <Page shell={shell} title="Schrijf in het logboek" back={backTo(p)} scripts={scripts}>
    <h1>Schrijf in het logboek</h1>
    {p.bereidtVoor && kringen.includes('team_overheid') && (
      <p>
        Hier wordt een inkoop voorbereid. Een leverancier in het team leest zo lang alleen wat die zelf
        schreef, en wat openbaar is.
      </p>
    )}
    {p.bevroren && kringen.includes('team_overheid') && (
      <p>
        Hier loopt een inkoop. Leveranciers lezen zo lang alleen wat openbaar is, ook wie in het team zit.
      </p>
    )}
    <Form
      action={paths.aantekeningen(p.id)}
      form={form}
      submit="Zet in het logboek"
      sleutel={randomUUID()}
      cancel={cancelTo(p)}
    >
      <Fields form={form} kringen={kringen} />
    </Form>
  </Page>
)

const Fields = ({ form, kringen }: { form: FormState; kringen: Kring[] }) => (
  <>
    <TextField
      form={form}
      name="titel"
      label="In één zin"
      maxlength={160}
      hint="Schrijf niet op over wie het gaat, als het een kandidaat of nieuwe collega is."
    />
    <RichTextArea form={form} name="tekst" label="Vertel er meer over" optional rows={5} maxlength={10_000} />
    <RadioField
      form={form}
      name="soort"
      label="Wat is het?"
      options={optionsOf(aantekeningsoorten, soortLabel, soortHint)}
    />
    <Omstandigheden form={form} kringen={kringen} />
  </>
)

const gevouwen = ['datum', 'fase', 'zichtbaarheid']

/** What is mostly right as it stands is folded, under what it says now. */
const Omstandigheden = ({ form, kringen }: { form: FormState; kringen: Kring[] }) => (
  <details class="vonk-uitklap" open={gevouwen.some((name) => form.problems[name] !== undefined)}>
    <summary>{sayOmstandigheden(useTyped(form), kringen)}</summary>
    <DateField form={form} name="datum" label="Wanneer was het?" />
    <SelectField form={form} name="fase" label="In welke fase?" options={optionsOf(fasen, faseLabel)} />
    <RadioField
      form={form}
      name="zichtbaarheid"
      label="Wie mag dit lezen?"
      options={optionsOf(kringen, zichtbaarheidTitle, hintsFor(kringen))}
    />
  </details>
)

function sayOmstandigheden(form: FormState, kringen: Kring[]): string {
  const datum = typedIn(form, 'datum')
  const fase = fasen.find((one) => one === typedIn(form, 'fase'))
  const kring = kringen.find((one) => one === typedIn(form, 'zichtbaarheid'))
  return dotted([
    isDay(datum) ? capital(sayMoment(new Date(datum), new Date(), true)) : 'Wanneer',
    fase ? faseLabel[fase].toLowerCase() : 'fase',
    kring ? `voor ${zichtbaarheidLabel[kring]}` : 'wie mag dit lezen',
  ])
}

/** Who may not write for the team without its suppliers is one: what he or she writes, no other supplier reads. */
const hintsFor = (kringen: Kring[]) =>
  kringen.includes('team_overheid')
    ? zichtbaarheidHint
    : { ...zichtbaarheidHint, team: 'Wie in het team zit, maar geen andere leverancier.' }

type CorrectProps = Props & { aantekening: Aantekening; form: FormState; stale?: boolean }

export const CorrectPage = ({
  shell,
  proeftuin: p,
  kringen,
  aantekening: a,
  form,
  stale = false,
}: CorrectProps) => (
  <Page shell={shell} title="Pas de aantekening aan" back={backTo(p)} scripts={scripts}>
    <h1>Pas de aantekening aan</h1>
    {stale && <StaleAlert {...a} />}
    <Form
      action={paths.aantekening(p.id, a.id)}
      form={form}
      submit="Bewaar"
      versie={stale ? a.versie : versieOf(form, a.versie)}
      sleutel={randomUUID()}
      cancel={cancelTo(p)}
    >
      <Fields form={form} kringen={kringen} />
      <VerbredingField form={form} opens={openingIn(p, a)} />
    </Form>
    <details class="vonk-uitklap">
      <summary>Haal deze aantekening weg</summary>
      <p>Niemand ziet hem daarna nog, ook het team niet.</p>
      <PostButton action={paths.aantekeningVerwijdering(p.id, a.id)} label="Ja, haal weg" kind="danger" />
    </details>
  </Page>
)

/** What is there now; what was typed stands in the form below it. */
const StaleAlert = (a: Aantekening) => (
  <Alert kind="warning" title="Iemand anders heeft dit intussen aangepast" role="alert">
    <p>
      Hier staat wat er nu in Vonk staat. Daaronder staat wat jij schreef. Neem over wat je wilt houden en
      bewaar opnieuw.
    </p>
    <p>
      <strong>{a.titel}</strong> ({soortLabel[a.soort].toLowerCase()}, <Moment at={a.datum} />)
    </p>
    <RichText html={renderMarkdown(a.tekst)} />
  </Alert>
)

export const VersiesPage = ({
  shell,
  proeftuin: p,
  aantekening: a,
  versies,
  named,
}: ReadProps & { aantekening: Aantekening; versies: Versie[]; named: boolean }) => (
  <Page shell={shell} title="Wat er eerst stond" back={backTo(p)}>
    <h1>Wat er eerst stond</h1>
    <p>
      Zo is deze aantekening veranderd.{named && ` ${a.door} schreef hem als eerste.`}{' '}
      <a href={regelHref(p.id, a.id)}>Terug naar het logboek</a>
    </p>
    <Timeline label="Versies, nieuwste eerst">
      {[nowOf(a), ...versies].map((v, i) => (
        <TimelineEntry
          look={regelLook[v.soort]}
          when={<Moment at={v.datum} />}
          meta={i === 0 ? `versie ${v.versie}, nu` : `versie ${v.versie}`}
          title={v.titel}
          level={2}
          footer={<Geschreven {...v} door={named ? v.door : null} />}
        >
          <RichText html={renderMarkdown(v.tekst)} />
        </TimelineEntry>
      ))}
    </Timeline>
  </Page>
)

const nowOf = (a: Aantekening): Versie => ({
  ...a,
  door: a.versie === 1 ? a.door : a.gewijzigdDoor,
  op: a.gewijzigdOp,
})
