import { randomUUID } from 'node:crypto'
import type { Child } from 'hono/jsx'
import { type Doelgroep, keuzeOptions } from '#src/netwerk/keuzelijsten/keuzelijst.ts'
import { organisatiesoorten, organisatiesoortLabel } from '#src/netwerk/organisaties/organisatie.ts'
import {
  Button,
  CheckboxesField,
  CheckboxField,
  FieldError,
  Form,
  type FormState,
  fieldId,
  SelectField,
  TextArea,
  TextField,
  useTyped,
} from '#src/platform/components/index.ts'
import { faseLabel, optionsOf, routeLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { fasen, routes } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Bronkeuze } from './bronnen.ts'
import type { Keuzes } from './keuzes.ts'
import { aantalRijen, type Rijen } from './rijen.ts'
import { type Tekstnaam, tekstvelden } from './velden.ts'
import { hoogstens } from './werkwijze.ts'

export type FormProps = {
  action: string
  form: FormState
  keuzes: Keuzes
  /** Of which it is made, or may be. */
  keuze: Bronkeuze[]
  bronlabel: string
  /** Whose it is, as pitfalls name it. */
  organisatie: string
  cancel: { href: string; label: string }
  submit: string
  versie?: number | undefined
  children?: Child
}

/** Everything that a werkwijze holds; a button that changes the rows sends the form to itself. */
export const WerkwijzeForm = (props: FormProps) => {
  const { form, keuzes, children, organisatie: _, keuze, bronlabel, ...rest } = props
  return (
    <Form form={form} sleutel={randomUUID()} {...rest}>
      {/* What Enter does in a field: the first button of a form. */}
      <button type="submit" class="vonk-onzichtbaar" tabindex={-1}>
        {rest.submit}
      </button>
      <TextField
        form={form}
        name="titel"
        label="Titel"
        maxlength={160}
        hint="Begin met wat je doet, zoals ‘Vraag eerst de leverancier’."
      />
      <Tekst form={form} naam="samenvatting" />
      <Waar form={form} keuzes={keuzes} />
      <Bronnen form={form} keuze={keuze} bronlabel={bronlabel} />
      <h2>Zo doe je het</h2>
      <Rijgroep form={form} soort="stappen" woord="stap">
        {(n) => <StapFields form={form} n={n} />}
      </Rijgroep>
      <Tekst form={form} naam="klaarAls" />
      <h2>Hier ging het mis</h2>
      <p>Wat liep anders dan je dacht? Dat bespaart een ander de meeste tijd.</p>
      <Rijgroep form={form} soort="valkuilen" woord="valkuil">
        {(n) => <ValkuilFields {...props} n={n} />}
      </Rijgroep>
      <h2>Wat je nodig hebt</h2>
      {(['tijd', 'mensen', 'geld', 'klaarleggen'] as const).map((naam) => (
        <Tekst form={form} naam={naam} />
      ))}
      <h2>Wanneer past het?</h2>
      {(['pastGoed', 'pastNiet', 'omvang'] as const).map((naam) => (
        <Tekst form={form} naam={naam} />
      ))}
      <VoorWie form={form} doelgroepen={keuzes.doelgroepen} />
      {children}
    </Form>
  )
}

const Tekst = ({ form, naam }: { form: FormState; naam: Tekstnaam }) => {
  const veld: { kop: string; max: number; hint?: string; regels?: true } = tekstvelden[naam]
  const Control = veld.regels ? TextArea : TextField
  return <Control form={form} name={naam} label={veld.kop} hint={veld.hint} maxlength={veld.max} optional />
}

const Waar = ({ form, keuzes: { categorieen } }: Pick<FormProps, 'form' | 'keuzes'>) => (
  <>
    <SelectField
      form={form}
      name="categorie"
      label="Soort werk"
      options={categorieen.map(({ code, naam }) => ({ value: code, label: naam }))}
    />
    <CheckboxesField
      form={form}
      name="fasen"
      label="In welke fase doe je dit?"
      optional
      options={optionsOf(fasen, faseLabel)}
    />
    <CheckboxesField
      form={form}
      name="routes"
      label="Langs welke route?"
      optional
      options={optionsOf(routes, routeLabel)}
    />
  </>
)

/** Those that the maker may choose; what others chose stays, and is not named to who may not see it. */
const Bronnen = ({ form, keuze, bronlabel }: Pick<FormProps, 'form' | 'keuze' | 'bronlabel'>) => {
  const los = keuze.filter(({ vast }) => !vast)
  const vast = keuze.filter((one) => one.vast)
  return (
    <>
      {los.length > 0 && (
        <CheckboxesField
          form={form}
          name="bronnen"
          label={bronlabel}
          hint="Het team van een proeftuin die je kiest, schrijft mee. Loopt daar een inkoop, dan is de werkwijze dicht voor leveranciers, tenzij ze openbaar is."
          optional={!keuze.some(({ gekozen }) => gekozen)}
          options={los.map(({ id, titel, organisatie }) => ({
            value: id,
            label: `${titel}, ${organisatie}`,
          }))}
        />
      )}
      {vast.length > 0 && (
        <p>
          Deze blijven erbij, zolang hun inkoop niet voorbij is: {vast.map(({ titel }) => titel).join(', ')}.
        </p>
      )}
    </>
  )
}

const VoorWie = ({ form, doelgroepen }: { form: FormState; doelgroepen: Doelgroep[] }) => (
  <details class="vonk-uitklap" open={isVoorWie(useTyped(form))}>
    <summary>Voor welke organisaties en mensen</summary>
    <CheckboxesField
      form={form}
      name="organisatiesoorten"
      label="Voor welke organisaties is het?"
      optional
      options={optionsOf(organisatiesoorten, organisatiesoortLabel)}
    />
    <CheckboxesField
      form={form}
      name="doelgroepen"
      label="Voor welke mensen is het?"
      optional
      options={keuzeOptions(doelgroepen)}
    />
  </details>
)

const isVoorWie = ({ values }: FormState) => Boolean(values.organisatiesoorten ?? values.doelgroepen)

type GroepProps = { form: FormState; soort: Rijen; woord: string; children: (n: number) => Child }

/** Rows with their buttons; what was typed stays, whatever button is pressed. */
const Rijgroep = ({ form, soort, woord, children }: GroepProps) => {
  const aantal = Math.min(Math.max(aantalRijen(useTyped(form).values, soort), 1), hoogstens)
  const problem = form.problems[soort]
  return (
    <div class="vonk-rijgroep" id={fieldId(soort)}>
      {problem && <FieldError id={fieldId(soort)} problem={problem} />}
      {Array.from({ length: aantal }, (_, n) => (
        <fieldset id={`${soort}-${n}`} class="vonk-rij">
          <legend>
            {woord === 'stap' ? 'Stap' : 'Valkuil'} {n + 1}
          </legend>
          {children(n)}
          {aantal > 1 && <RijKnoppen soort={soort} n={n} aantal={aantal} woord={woord} />}
        </fieldset>
      ))}
      {aantal < hoogstens && (
        <Button kind="secondary" name="doe" value={`${soort}.${aantal}.erbij`}>
          Nog een {woord}
        </Button>
      )}
    </div>
  )
}

type KnoppenProps = { soort: Rijen; n: number; aantal: number; woord: string }

const RijKnoppen = ({ soort, n, aantal, woord }: KnoppenProps) => {
  const knop = (daad: string, tekst: string) => (
    <Button kind="subtle" name="doe" value={`${soort}.${n}.${daad}`}>
      {tekst}
      <span class="vonk-onzichtbaar">
        : {woord} {n + 1}
      </span>
    </Button>
  )
  return (
    <div class="vonk-acties">
      {n > 0 && knop('omhoog', 'Naar boven')}
      {n < aantal - 1 && knop('omlaag', 'Naar beneden')}
      {knop('weg', 'Haal weg')}
    </div>
  )
}

const Id = ({ form, name }: { form: FormState; name: string }) => (
  <input type="hidden" name={name} value={String(useTyped(form).values[name] ?? '')} />
)

const StapFields = ({ form, n }: { form: FormState; n: number }) => {
  const name = (veld: string) => `stappen.${n}.${veld}`
  return (
    <>
      <Id form={form} name={name('id')} />
      <TextField form={form} name={name('titel')} label="Wat doe je?" maxlength={120} />
      <TextArea form={form} name={name('tekst')} label="Hoe doe je dat?" optional rows={3} maxlength={2000} />
      <div class="vonk-naast">
        <TextField form={form} name={name('wie')} label="Wie" optional maxlength={120} />
        <TextField form={form} name={name('duur')} label="Hoe lang" optional maxlength={80} />
      </div>
      <details class="vonk-uitklap" open={Boolean(useTyped(form).values[name('tip')])}>
        <summary>Een tip bij deze stap</summary>
        <TextArea form={form} name={name('tip')} label="Tip" optional rows={2} maxlength={500} />
        <TextField form={form} name={name('tipVan')} label="Van welke organisatie" optional maxlength={120} />
      </details>
    </>
  )
}

const ValkuilFields = ({ form, n, organisatie }: FormProps & { n: number }) => {
  const name = (veld: string) => `valkuilen.${n}.${veld}`
  return (
    <>
      <Id form={form} name={name('id')} />
      <TextField form={form} name={name('titel')} label="Wat ging er mis?" optional maxlength={120} />
      <TextArea
        form={form}
        name={name('tekst')}
        label="Wat gebeurde er, en wat doe je dan?"
        optional
        rows={2}
        maxlength={1000}
      />
      <CheckboxField
        form={form}
        name={name('bijOns')}
        label={`Dit gebeurde bij ${organisatie}. Dat mag erbij staan.`}
      />
    </>
  )
}
