import type { Regio } from '#src/netwerk/regios/regio.ts'
import { RegioField } from '#src/netwerk/regios/regio-veld.tsx'
import { paths } from '#src/paths/index.ts'
import {
  CheckboxesField,
  CheckboxField,
  DateField,
  type FormState,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { zichtbaarheden } from '#src/platform/zichtbaarheid.ts'
import { aarden, aardLabel, zichtbaarheidHint, zichtbaarheidLabel } from './aanbesteding.ts'
import { codesIn, labelOf } from './eforms/codelists.ts'
import { sociaalDoelen, strategischeDoelen } from './forms.ts'
import { type Veld, veldLabels } from './velden.ts'

/** `gunning`: asks for the days of the award; for a new tender of which the notice does not tell them per lot. */
export type FieldsProps = { form: FormState; regios: Regio[]; gunning?: boolean | undefined }

/** What every field of this form needs. */
export const fieldOf = ({ form }: Pick<FieldsProps, 'form'>, name: Veld, hint?: string) => ({
  form,
  name,
  label: veldLabels[name],
  hint,
})

const noContacts = 'Namen, e-mailadressen en telefoonnummers van contactpersonen haalt Vonk weg.'

/** The whole tender, typed in or to be corrected: the dates come early, because who may see it follows from them. */
export const AanbestedingFields = (props: FieldsProps) => (
  <>
    <WhatFields {...props} />
    <DateFields {...props} />
    <SocialFields {...props} />
    <SizeFields {...props} />
    <RadioField
      {...fieldOf(props, 'zichtbaarheid')}
      options={zichtbaarheden.map((value) => ({
        value,
        label: zichtbaarheidLabel[value],
        hint: zichtbaarheidHint[value],
      }))}
    />
  </>
)

const WhatFields = (props: FieldsProps) => (
  <>
    <TextField {...fieldOf(props, 'titel')} maxlength={300} />
    <suggestie-veld bron={paths.organisatieZoek()} waarde="naam" uitleg="plaats">
      <TextField {...fieldOf(props, 'koper', 'De naam van de organisatie.')} maxlength={300} />
    </suggestie-veld>
    <TextField
      {...fieldOf(props, 'koperNummer', 'KvK-nummer of OIN.')}
      width="middel"
      maxlength={100}
      optional
    />
    <TextArea {...fieldOf(props, 'omschrijving', noContacts)} rows={6} maxlength={20_000} optional />
    <suggestie-veld bron={paths.cpv()} waarde="code" uitleg="nl">
      <TextField
        {...fieldOf(
          props,
          'cpvHoofd',
          'Typ een woord of de eerste cijfers. De code heeft 8 cijfers, zoals 90911200.',
        )}
        width="middel"
        maxlength={100}
        optional
      />
    </suggestie-veld>
    <TextArea
      {...fieldOf(props, 'cpvAanvullend', 'Eén code per regel.')}
      rows={2}
      maxlength={5000}
      optional
    />
  </>
)

const DateFields = (props: FieldsProps) => (
  <>
    <h2>Datums</h2>
    <p>
      Vanaf de publicatie loopt de aanbesteding, tot zij definitief is gegund of eerder stopt. Al die tijd
      zien leveranciers alleen wat openbaar is. Houd deze datums dus goed bij.
    </p>
    <DateField
      {...fieldOf(
        props,
        'gepubliceerdOp',
        'De dag waarop de aankondiging verscheen. Nog niet? Laat dit leeg.',
      )}
      optional
    />
    <DateField {...fieldOf(props, 'indienenTot')} optional />
    <TextField {...fieldOf(props, 'indienenTijd', 'Zoals 14:00.')} width="kort" maxlength={5} optional />
    {props.gunning && <GunningFields {...props} />}
    <DateField {...fieldOf(props, 'begintOp')} optional />
    <DateField {...fieldOf(props, 'eindigtOp')} optional />
    <TextField {...fieldOf(props, 'maanden')} inputmode="numeric" width="kort" maxlength={3} optional />
    <VerlengingFields form={props.form} />
    <CheckboxField
      {...fieldOf(props, 'raamovereenkomst', 'Afspraken vooraf, waaronder later opdrachten worden gegeven.')}
    />
  </>
)

/** How it can be extended, in every form that asks it. */
export const VerlengingFields = ({ form }: { form: FormState }) => (
  <>
    <TextField
      {...fieldOf({ form }, 'verlengingAantal', 'Zoals 2. Kan het niet? Vul 0 in.')}
      inputmode="numeric"
      width="kort"
      maxlength={3}
      optional
    />
    <TextArea
      {...fieldOf(
        { form },
        'verlengingTekst',
        'Zoals: twee keer een jaar, steeds een half jaar vooraf te kiezen.',
      )}
      rows={2}
      maxlength={5000}
      optional
    />
  </>
)

const GunningFields = (props: FieldsProps) => (
  <>
    <DateField
      {...fieldOf(
        props,
        'gunningsbeslissingOp',
        'De dag waarop is besloten wie de opdracht krijgt. Nog niet? Laat dit leeg.',
      )}
      optional
    />
    <DateField
      {...fieldOf(
        props,
        'definitiefOp',
        'De dag waarop niemand er meer tegen op kon komen. Nog niet? Laat dit leeg.',
      )}
      optional
    />
  </>
)

const options = (list: 'social-objective' | 'strategic-procurement', codes: readonly string[]) =>
  codes.map((value) => ({ value, label: labelOf(list, value) }))

const SocialFields = (props: FieldsProps) => (
  <>
    <h2>Sociaal</h2>
    <CheckboxField
      {...fieldOf(
        props,
        'voorbehoudenDeelname',
        'Alleen sociale ondernemingen en SW-bedrijven mogen meedoen.',
      )}
    />
    <CheckboxField
      {...fieldOf(props, 'voorbehoudenUitvoering', 'Het werk gebeurt in een programma voor beschut werk.')}
    />
    <CheckboxesField
      {...fieldOf(props, 'sociaalDoel')}
      options={options('social-objective', sociaalDoelen)}
      optional
    />
    <CheckboxesField
      {...fieldOf(props, 'strategischDoel')}
      options={options('strategic-procurement', strategischeDoelen)}
      optional
    />
    <TextArea
      {...fieldOf(
        props,
        'voorwaarden',
        `Wat vraag je van de leverancier tijdens het contract? ${noContacts}`,
      )}
      maxlength={20_000}
      optional
    />
  </>
)

const SizeFields = (props: FieldsProps) => (
  <>
    <h2>Omvang en procedure</h2>
    <TextField
      {...fieldOf(props, 'waarde', 'Zonder btw, zoals 1.200.000.')}
      inputmode="decimal"
      width="middel"
      optional
    />
    <TextField {...fieldOf(props, 'valuta')} width="kort" maxlength={3} />
    <SelectField
      {...fieldOf(props, 'aard')}
      options={aarden.map((value) => ({ value, label: aardLabel[value] }))}
      empty="Niet bekend"
      optional
    />
    <SelectField
      {...fieldOf(props, 'procedure')}
      options={procedures(props.form)}
      empty="Niet bekend"
      optional
    />
    <TextArea {...fieldOf(props, 'gunningscriteria', noContacts)} maxlength={20_000} optional />
    <TextArea {...fieldOf(props, 'plaatsen', 'Eén plaats per regel.')} rows={2} maxlength={5000} optional />
    <RegioField form={props.form} regios={props.regios} />
  </>
)

/** The official list, and what a notice said that is not on it. */
function procedures({ values }: FormState) {
  const known = codesIn('procurement-procedure-type').map(({ code, label }) => ({ value: code, label }))
  const own = String(values.procedure ?? '')
  return own === '' || known.some(({ value }) => value === own)
    ? known
    : [...known, { value: own, label: own }]
}
