import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Button,
  Form,
  type FormState,
  Page,
  RadioField,
  RichTextArea,
  SelectField,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { opentMuur } from '#src/proeftuinen/muur/muur.ts'
import { KeuzeField, sluitHint } from '#src/proeftuinen/muur/parts.tsx'
import {
  bewijsgraadLabel,
  gebeldLabel,
  opbrengstsoortLabel,
  optionsOf,
  uitkomstHint,
  uitkomstLabel,
  zichtbaarheidLabel,
} from '#src/proeftuinen/proeftuin/labels.ts'
import { gebeldWaarden, type Proeftuin, uitkomsten } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo, cancelTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { eenheden, hoogstens, opbrengstsoorten, soortVan } from './afronding.ts'
import type { Vervolg } from './places.ts'
import { aantalRijen, veldVan } from './rijen.ts'

type Props = { shell: Shell; proeftuin: Proeftuin; form: FormState }

type AfrondingProps = Props & { mayOpen: boolean; vervolg: Vervolg[] }

export const AfrondingPage = ({ shell, proeftuin: p, form, mayOpen, vervolg }: AfrondingProps) => (
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
      <RadioField
        form={form}
        name="uitkomst"
        label="Hoe liep het af?"
        options={optionsOf(uitkomsten, uitkomstLabel, uitkomstHint)}
      />
      {opentMuur(p, { uitkomst: 'gelukt' }) && <KeuzeField form={form} p={p} mayOpen={mayOpen} />}
      <RichTextArea form={form} name="geleerd" label="Wat leerden jullie?" maxlength={6000} />
      <RichTextArea
        form={form}
        name="andersDoen"
        label="Wat zouden jullie anders doen?"
        optional
        rows={5}
        maxlength={6000}
      />
      <RichTextArea
        form={form}
        name="aaneenschakeling"
        label="Hoe gaat het verder met de mensen?"
        optional
        rows={5}
        maxlength={4000}
        hint="Bijvoorbeeld: wie blijft er werken als het contract stopt? Noem geen namen."
      />
      <h2>Wat leverde het op?</h2>
      <p>
        Bij elk getal staat ‘{bewijsgraadLabel.opgegeven}’, tot iemand anders het bevestigt. Weet je nog geen
        getal? Dat kan later ook.
      </p>
      <Opbrengsten form={form} action={paths.afronding(p.id)} />
      <h2>Tot slot</h2>
      <RadioField
        form={form}
        name="gebeld"
        label="Is iedereen bij wie jullie verwachtingen wekten gebeld?"
        hint="Ook wie het niet werd, wil weten hoe het afliep. Noem geen namen."
        options={optionsOf(gebeldWaarden, gebeldLabel)}
      />
    </Form>
  </Page>
)

/** One at a time: the button for another sends the form to itself, and what was typed stays. */
const Opbrengsten = ({ form, action }: { form: FormState; action: string }) => {
  const aantal = aantalRijen(form.values)
  return (
    <div class="vonk-rijgroep">
      {Array.from({ length: aantal }, (_, n) => (
        <fieldset id={`resultaat-${n}`} class="vonk-rij">
          <legend>Resultaat {n + 1}</legend>
          <OpbrengstFields n={n} form={form} />
        </fieldset>
      ))}
      {aantal < hoogstens && (
        <Button kind="secondary" name="doe" value="nog-een" formaction={`${action}#resultaat-${aantal}`}>
          Nog een resultaat
        </Button>
      )}
    </div>
  )
}

const OpbrengstFields = ({ n, form }: { n: number; form: FormState }) => (
  <>
    <TextField
      form={form}
      name={veldVan(n, 'omschrijving')}
      label="Wat"
      optional={n === 0}
      maxlength={160}
      hint="Zoals ‘Aan het werk’."
    />
    <div class="vonk-naast">
      <TextField
        form={form}
        name={veldVan(n, 'waarde')}
        label="Hoeveel"
        optional={n === 0}
        inputmode="decimal"
        width="kort"
      />
      <TextField
        form={form}
        name={veldVan(n, 'eenheid')}
        label="Eenheid"
        optional={n === 0}
        maxlength={40}
        width="middel"
        list={eenheden}
        hint="Kies er een, of schrijf zelf iets, zoals ‘euro per jaar’."
      />
    </div>
    {isSoortAsked(form, n) && (
      <SelectField
        form={form}
        name={veldVan(n, 'soort')}
        label="Waar gaat dit over?"
        options={optionsOf(opbrengstsoorten, opbrengstsoortLabel)}
      />
    )}
    <TextField
      form={form}
      name={veldVan(n, 'bewijs')}
      label="Waar blijkt het uit?"
      optional
      maxlength={500}
    />
  </>
)

/** Only of a unit that does not tell it; what was chosen stays there to change. */
function isSoortAsked({ values }: FormState, n: number): boolean {
  const eenheid = String(values[veldVan(n, 'eenheid')] ?? '').trim()
  return Boolean(values[veldVan(n, 'soort')]) || (eenheid !== '' && !soortVan(eenheid))
}

export const HeropeningPage = ({ shell, proeftuin: p, form }: Props) => (
  <Page shell={shell} title="Heropen de proeftuin" back={backTo(p)}>
    <h1>Heropen de proeftuin</h1>
    <p>
      De proeftuin loopt dan weer. Wat jullie bij de afronding schreven, blijft bewaard en staat klaar als je
      opnieuw afrondt.
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
