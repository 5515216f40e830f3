import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  DateField,
  Form,
  type FormState,
  Page,
  RadioField,
  type Shell,
  TextArea,
} from '#src/platform/components/index.ts'
import { VerbredingField } from '#src/platform/forms/verbreding-veld.tsx'
import { today } from '#src/platform/today.ts'
import { opentMuur, type Wijziging } from '#src/proeftuinen/muur/muur.ts'
import { hasProblems, KeuzeField, OpenenIsVoorOverheid, sluitHint } from '#src/proeftuinen/muur/parts.tsx'
import { openingDoorFase } from '#src/proeftuinen/muur/rules.ts'
import { faseLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { type FasePeriode, fasen, type Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
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
