import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  DateField,
  Form,
  type FormState,
  Page,
  RadioField,
  RichTextArea,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { VerbredingField } from '#src/platform/forms/verbreding-veld.tsx'
import { today } from '#src/platform/today.ts'
import { opentMuur, type Wijziging } from '#src/proeftuinen/muur/muur.ts'
import { hasProblems, KeuzeField, OpenenIsVoorOverheid, sluitHint } from '#src/proeftuinen/muur/parts.tsx'
import { openingDoorFase, openingDoorRoute } from '#src/proeftuinen/muur/rules.ts'
import { faseLabel, routeHint, routeLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { type FasePeriode, fasen, type Proeftuin, routes } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { openPeriode } from '#src/proeftuinen/proeftuin/rules.ts'
import { backTo, cancelTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { BegripUitleg } from '#src/proeftuinen/proeftuin/uitleg.tsx'

type StepProps = { shell: Shell; proeftuin: Proeftuin; form: FormState }
/** `mayOpen`: this member may say how a purchase without a tender ended. */
type WallProps = StepProps & { mayOpen: boolean }

const toFase = (fase: Proeftuin['fase']): Wijziging => ({ fase, faseSinds: today() })

export const FasePage = (props: WallProps) => {
  const { shell, proeftuin: p, mayOpen } = props
  return (
    <Page shell={shell} title="Begin een andere fase" back={backTo(p)}>
      <h1>Begin een andere fase</h1>
      <p>Nu: {faseLabel[p.fase].toLowerCase()}. Je mag een fase overslaan of nog eens doen.</p>
      {mayOpen || !opentMuur(p, toFase('uitvoeren')) || hasProblems(props.form) ? (
        <FaseForm {...props} />
      ) : (
        <OpenenIsVoorOverheid />
      )}
      <BegripUitleg namen={p.bevroren ? ['verzegeld', 'bevriezing'] : ['verzegeld']} />
    </Page>
  )
}

/** For who may not open it, only the phases that leave it closed. */
const FaseForm = ({ proeftuin: p, form, mayOpen }: WallProps) => {
  const huidig = openPeriode(p)
  return (
    <Form
      action={paths.fasen(p.id)}
      form={form}
      submit="Begin deze fase"
      sleutel={randomUUID()}
      cancel={cancelTo(p)}
    >
      <input type="hidden" name="huidig" value={huidig?.id ?? ''} />
      {huidig && <LookBack huidig={huidig} form={form} />}
      <RadioField
        form={form}
        name="fase"
        label="Welke fase begint?"
        options={fasen
          .filter((fase) => fase !== p.fase && (mayOpen || !opentMuur(p, toFase(fase))))
          .map((fase) => ({
            value: fase,
            label: faseLabel[fase],
            hint: sluitHint(p, toFase(fase)),
          }))}
      />
      {opentMuur(p, toFase('uitvoeren')) && <KeuzeField form={form} p={p} mayOpen={mayOpen} />}
      <DateField form={form} name="begonnenOp" label="Vanaf welke dag?" />
      <TextArea
        form={form}
        name="verwachting"
        label="Wat verwacht je van deze fase?"
        optional
        maxlength={2000}
        hint="Dit wordt verzegeld: je kunt het later niet meer veranderen. Zo zie je straks eerlijk wat je vooraf dacht."
      />
      <VerbredingField form={form} opens={openingDoorFase(p)} />
    </Form>
  )
}

const LookBack = ({ huidig, form }: { huidig: FasePeriode; form: FormState }) => (
  <>
    {huidig.verwachting && (
      <Alert kind="info" title={`Dit verwachtte je van ${faseLabel[huidig.fase].toLowerCase()}`}>
        {huidig.verwachting}
      </Alert>
    )}
    <TextArea
      form={form}
      name="terugblik"
      label="Wat gebeurde er echt?"
      optional
      maxlength={2000}
      hint="Dit kan ook later."
    />
  </>
)

export const TerugblikPage = ({
  shell,
  proeftuin: p,
  form,
  periode,
}: StepProps & { periode: FasePeriode }) => (
  <Page shell={shell} title="Kijk terug" back={backTo(p)}>
    <h1>Kijk terug op {faseLabel[periode.fase].toLowerCase()}</h1>
    {periode.verwachting && (
      <Alert kind="info" title="Dit verwachtte je">
        {periode.verwachting}
      </Alert>
    )}
    <Form
      action={paths.terugblik(p.id, periode.id)}
      form={form}
      submit="Zet ernaast"
      sleutel={randomUUID()}
      cancel={cancelTo(p)}
    >
      <TextArea form={form} name="terugblik" label="Wat gebeurde er echt?" rows={6} maxlength={2000} />
    </Form>
  </Page>
)

export const RoutewisselPage = ({ shell, proeftuin: p, form, mayOpen }: WallProps) => (
  <Page shell={shell} title="Wissel van route" back={backTo(p)} scripts={['tekst-editor.js']}>
    <h1>Wissel van route</h1>
    <p>
      Nu: {routeLabel[p.route].toLowerCase()}. Wisselen is geen mislukking. Het is wat je leerde, en het komt
      zo in het logboek.
    </p>
    <Form
      action={paths.routewissels(p.id)}
      form={form}
      submit="Wissel van route"
      sleutel={randomUUID()}
      cancel={cancelTo(p)}
    >
      <RadioField
        form={form}
        name="naar"
        label="Naar welke route?"
        options={routes
          .filter((route) => route !== p.route && (mayOpen || !opentMuur(p, { route })))
          .map((route) => ({
            value: route,
            label: routeLabel[route],
            hint: sluitHint(p, { route }) ?? routeHint[route],
          }))}
      />
      {opentMuur(p, { route: 'werkervaring' }) && (
        <KeuzeField
          form={form}
          p={p}
          mayOpen={mayOpen}
          label="Koop je straks niet meer in? Is er gegund, of is de inkoop gestopt?"
        />
      )}
      <TextField
        form={form}
        name="titel"
        label="In een paar woorden"
        maxlength={160}
        hint="Zoals ‘Zelf in dienst nemen’."
      />
      <RichTextArea form={form} name="reden" label="Waarom wissel je?" rows={5} maxlength={4000} />
      <DateField form={form} name="datum" label="Op welke dag?" />
      <VerbredingField form={form} opens={openingDoorRoute(p)} />
    </Form>
  </Page>
)
