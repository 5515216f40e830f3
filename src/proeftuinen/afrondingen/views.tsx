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
  opbrengstsoortLabel,
  optionsOf,
  uitkomstHint,
  uitkomstLabel,
  zichtbaarheidLabel,
} from '#src/proeftuinen/proeftuin/labels.ts'
import { type Proeftuin, uitkomsten } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo, cancelTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { opbrengstsoorten, regels } from './afronding.ts'
import type { Vervolg } from './places.ts'

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
        Een getal met een eenheid zegt meer dan een getal alleen. Schrijf bijvoorbeeld ‘fte van 36 uur’ of
        ‘mensen’. Bij elk getal staat ‘{bewijsgraadLabel.opgegeven}’, tot iemand anders het bevestigt.
      </p>
      {regels.map((n) => (
        <OpbrengstFields n={n} form={form} />
      ))}
    </Form>
  </Page>
)

/** A row opens by itself when there is something in it or wrong with it. */
const OpbrengstFields = ({ n, form }: { n: number; form: FormState }) => {
  const name = (field: string) => `opbrengsten.${n}.${field}`
  const used =
    Object.keys(form.problems).some((key) => key.startsWith(name(''))) ||
    Boolean(form.values[name('omschrijving')])
  return (
    <details class="vonk-uitklap vonk-opbrengst" open={used || n === 0}>
      <summary>Opbrengst {n + 1}</summary>
      <SelectField
        form={form}
        name={name('soort')}
        label="Soort"
        options={optionsOf(opbrengstsoorten, opbrengstsoortLabel)}
      />
      <TextField
        form={form}
        name={name('omschrijving')}
        label="Wat"
        maxlength={160}
        hint="Zoals ‘Aan het werk’."
      />
      <TextField form={form} name={name('waarde')} label="Hoeveel" inputmode="decimal" width="kort" />
      <TextField
        form={form}
        name={name('eenheid')}
        label="Eenheid"
        maxlength={40}
        width="middel"
        hint="Zoals ‘fte van 36 uur’ of ‘euro per jaar’."
      />
      <TextField form={form} name={name('bewijs')} label="Waar blijkt het uit?" optional maxlength={500} />
    </details>
  )
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
