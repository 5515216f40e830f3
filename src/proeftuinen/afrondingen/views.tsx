import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import { Button, Form, type FormState, Page, type Shell, TextArea } from '#src/platform/components/index.ts'
import { opentMuur } from '#src/proeftuinen/muur/muur.ts'
import { hasProblems, KeuzeField, OpenenIsVoorOverheid, sluitHint } from '#src/proeftuinen/muur/parts.tsx'
import { bewijsgraadLabel, zichtbaarheidLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo, cancelTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { GebeldField, LesFields, Opbrengsten, UitkomstField } from './fields.tsx'
import type { Vervolg } from './places.ts'

type Props = { shell: Shell; proeftuin: Proeftuin; form: FormState }

type AfrondingProps = Props & { mayOpen: boolean; vervolg: Vervolg[]; uitgenodigd: number }

/** Nothing to fill in for who would be refused; what was typed before it closed stays. */
export const AfrondingPage = (props: AfrondingProps) =>
  props.mayOpen || !opentMuur(props.proeftuin, { uitkomst: 'gelukt' }) || hasProblems(props.form) ? (
    <AfrondingFormPage {...props} />
  ) : (
    <Page shell={props.shell} title="Rond de proeftuin af" back={backTo(props.proeftuin)}>
      <h1>Rond de proeftuin af</h1>
      <OpenenIsVoorOverheid />
    </Page>
  )

const AfrondingFormPage = ({ shell, proeftuin: p, form, mayOpen, vervolg, uitgenodigd }: AfrondingProps) => (
  <Page shell={shell} title="Rond de proeftuin af" back={backTo(p)} scripts={['tekst-editor.js']}>
    <h1>Rond de proeftuin af</h1>
    <p>
      Of het lukte of niet: wat je leerde, helpt een ander. Deze proeftuin is zichtbaar voor{' '}
      {zichtbaarheidLabel[p.zichtbaarheid]}. Dat geldt ook voor wat je hier schrijft.{' '}
      <a href={paths.zichtbaarheid(p.id)}>Wie ziet dit?</a>
    </p>
    <Form
      action={paths.afronding(p.id)}
      form={form}
      submit="Rond af en deel"
      also={vervolg.map(({ naam, knop }) => (
        <Button kind="secondary" name="vervolg" value={naam}>
          {knop}
        </Button>
      ))}
      sleutel={randomUUID()}
      cancel={cancelTo(p)}
    >
      {/* What Enter does in a field: the first button of a form. */}
      <button type="submit" class="vonk-onzichtbaar" tabindex={-1}>
        Rond af en deel
      </button>
      <UitkomstField form={form} />
      {opentMuur(p, { uitkomst: 'gelukt' }) && <KeuzeField form={form} p={p} mayOpen={mayOpen} />}
      <LesFields form={form} />
      <h2>Wat leverde het op?</h2>
      <p>
        Bij elk getal staat ‘{bewijsgraadLabel.opgegeven}’, tot iemand anders het bevestigt. Weet je nog geen
        getal? Dat kan later ook.
      </p>
      <Opbrengsten form={form} action={paths.afronding(p.id)} />
      <h2>Tot slot</h2>
      <GebeldField form={form} />
      {uitgenodigd > 0 && <p>Uitnodigingen die nog openstaan, vervallen.</p>}
    </Form>
  </Page>
)

export const HeropeningPage = ({ shell, proeftuin: p, form }: Props) => (
  <Page shell={shell} title="Heropen de proeftuin" back={backTo(p)}>
    <h1>Heropen de proeftuin</h1>
    <p>
      De proeftuin loopt dan weer. Wat jullie bij de afronding schreven, blijft bewaard en staat klaar als je
      opnieuw afrondt, ook de resultaten. Was een getal bevestigd? Dat vraag je daarna opnieuw.
    </p>
    {sluitHint(p, { uitkomst: null }) && <p>{sluitHint(p, { uitkomst: null })}</p>}
    <Form
      action={paths.heropening(p.id)}
      form={form}
      submit="Heropen"
      sleutel={randomUUID()}
      cancel={cancelTo(p)}
    >
      <TextArea form={form} name="reden" label="Waarom gaat het verder?" rows={3} maxlength={1000} />
    </Form>
  </Page>
)
