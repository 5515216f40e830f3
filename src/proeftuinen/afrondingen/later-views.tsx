import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import { Alert, Form, type FormState, Page, RichText, type Shell } from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import { uitkomstLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Afronding, Opbrengst, Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo, cancelTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { GebeldField, LesFields, OpbrengstFields, UitkomstField } from './fields.tsx'
import { sayOpbrengst } from './zeg.ts'

type Props = { shell: Shell; proeftuin: Proeftuin; form: FormState }
type VerbeteringProps = Props & { afronding: Afronding; stale: boolean }

export const VerbeteringPage = ({ shell, proeftuin: p, afronding, form, stale }: VerbeteringProps) => (
  <Page shell={shell} title="Pas de afronding aan" back={backTo(p)} scripts={['tekst-editor.js']}>
    <h1>Pas de afronding aan</h1>
    <p>
      Wat er stond, blijft bewaard en is te lezen voor wie de proeftuin leest. Loopt het toch door?{' '}
      <a href={paths.heropening(p.id)}>Heropen dan de proeftuin</a>.
    </p>
    {stale && <StaleAlert {...afronding} />}
    <Form
      action={paths.afrondingVerbetering(p.id)}
      form={form}
      submit="Bewaar"
      versie={stale ? afronding.versie : versieOf(form, afronding.versie)}
      sleutel={randomUUID()}
      cancel={cancelTo(p)}
    >
      <UitkomstField form={form} />
      <LesFields form={form} />
      <GebeldField form={form} />
    </Form>
  </Page>
)

/** What is there now; what was typed stands in the form below it. */
const StaleAlert = ({ uitkomst, geleerd }: Afronding) => (
  <Alert kind="warning" title="Iemand anders heeft dit intussen aangepast" role="alert">
    <p>Hieronder staat wat jij schreef. Neem over wat je wilt houden en bewaar opnieuw. Nu staat er:</p>
    <p>
      <strong>{uitkomstLabel[uitkomst]}</strong>
    </p>
    <RichText html={renderMarkdown(geleerd)} />
  </Alert>
)

export const OpbrengstPage = ({ shell, proeftuin: p, form }: Props) => (
  <Page shell={shell} title="Voeg een resultaat toe" back={backTo(p)}>
    <h1>Voeg een resultaat toe</h1>
    <p>Leverde het later nog iets op? Bij het resultaat staat op welke dag je het toevoegde.</p>
    <Form
      action={paths.opbrengsten(p.id)}
      form={form}
      submit="Voeg toe"
      sleutel={randomUUID()}
      cancel={cancelTo(p)}
    >
      <OpbrengstFields form={form} name={(veld) => veld} />
    </Form>
  </Page>
)

type EenProps = VerbeteringProps & { opbrengst: Opbrengst }

/** What another confirmed is confirmed as it was said. */
export const OpbrengstVerbeteringPage = (props: EenProps) => {
  const { shell, proeftuin: p, afronding, opbrengst, form, stale } = props
  return (
    <Page shell={shell} title="Pas een resultaat aan" back={backTo(p)}>
      <h1>Pas een resultaat aan</h1>
      <p>
        Wat er stond, blijft bewaard: <a href={paths.verbeteringen(p.id)}>wat er eerst stond</a>.
        {opbrengst.bevestigdDoor &&
          ` ${opbrengst.bevestigdDoor} bevestigde dit getal. Verander je wat er staat, hoeveel of de eenheid? Dan is het weer ‘opgegeven door het team’, tot iemand het opnieuw bevestigt.`}
      </p>
      {stale && (
        <Alert kind="warning" title="Iemand anders paste de afronding intussen aan" role="alert">
          <p>Hieronder staat wat jij schreef. Bekijk het en bewaar opnieuw. Nu staat er:</p>
          <p>{sayOpbrengst(opbrengst)}</p>
        </Alert>
      )}
      <Form
        action={paths.opbrengstVerbetering(p.id, opbrengst.id)}
        form={form}
        submit="Bewaar"
        versie={stale ? afronding.versie : versieOf(form, afronding.versie)}
        sleutel={randomUUID()}
        cancel={cancelTo(p)}
      >
        <OpbrengstFields form={form} name={(veld) => veld} />
      </Form>
    </Page>
  )
}
