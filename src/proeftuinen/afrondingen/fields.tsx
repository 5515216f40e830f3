import {
  Button,
  type FormState,
  RadioField,
  RichTextArea,
  SelectField,
  TextField,
} from '#src/platform/components/index.ts'
import {
  gebeldLabel,
  opbrengstsoortLabel,
  optionsOf,
  uitkomstHint,
  uitkomstLabel,
} from '#src/proeftuinen/proeftuin/labels.ts'
import { gebeldWaarden, uitkomsten } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { eenheden, hoogstens, opbrengstsoorten, soortVan } from './afronding.ts'
import { aantalRijen, type Opbrengstveld, veldVan } from './rijen.ts'

type Props = { form: FormState }

export const UitkomstField = ({ form }: Props) => (
  <RadioField
    form={form}
    name="uitkomst"
    label="Hoe liep het af?"
    options={optionsOf(uitkomsten, uitkomstLabel, uitkomstHint)}
  />
)

export const LesFields = ({ form }: Props) => (
  <>
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
  </>
)

export const GebeldField = ({ form }: Props) => (
  <RadioField
    form={form}
    name="gebeld"
    label="Is iedereen bij wie jullie verwachtingen wekten gebeld?"
    hint="Ook wie het niet werd, wil weten hoe het afliep. Noem geen namen."
    options={optionsOf(gebeldWaarden, gebeldLabel)}
  />
)

/** One at a time: the button for another sends the form to itself, and what was typed stays. */
export const Opbrengsten = ({ form, action }: { form: FormState; action: string }) => {
  const aantal = aantalRijen(form.values)
  return (
    <div class="vonk-rijgroep">
      {Array.from({ length: aantal }, (_, n) => (
        <fieldset id={`resultaat-${n}`} class="vonk-rij">
          <legend>Resultaat {n + 1}</legend>
          {n === 0 && <p>Heb je geen getal? Laat dit hele blok leeg.</p>}
          <OpbrengstFields form={form} name={(veld) => veldVan(n, veld)} />
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

type OpbrengstProps = Props & { name: (veld: Opbrengstveld) => string }

/** One result; `name`: how its fields are called on the form. */
export const OpbrengstFields = ({ form, name }: OpbrengstProps) => (
  <>
    <TextField
      form={form}
      name={name('omschrijving')}
      label="Wat"
      maxlength={160}
      hint="Zoals ‘Aan het werk’."
    />
    <div class="vonk-naast">
      <TextField
        form={form}
        name={name('waarde')}
        label="Hoeveel"
        inputmode="decimal"
        width="kort"
        hint="Een getal, zoals 13,3."
      />
      <TextField
        form={form}
        name={name('eenheid')}
        label="Eenheid"
        maxlength={40}
        width="middel"
        list={eenheden}
        hint="Kies er een, of schrijf zelf iets, zoals ‘euro per jaar’."
      />
    </div>
    {isSoortAsked(form, name) && (
      <SelectField
        form={form}
        name={name('soort')}
        label="Waar gaat dit over?"
        options={optionsOf(opbrengstsoorten, opbrengstsoortLabel)}
      />
    )}
    <TextField form={form} name={name('bewijs')} label="Waar blijkt het uit?" optional maxlength={500} />
  </>
)

/** Only of a unit that does not tell it; what was chosen stays there to change. */
function isSoortAsked({ values }: FormState, name: OpbrengstProps['name']): boolean {
  const eenheid = String(values[name('eenheid')] ?? '').trim()
  return Boolean(values[name('soort')]) || (eenheid !== '' && !soortVan(eenheid))
}
