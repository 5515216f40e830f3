import { randomUUID } from 'node:crypto'
import { type Regio, regioOptions } from '#src/netwerk/regios/regio.ts'
import { RegioField } from '#src/netwerk/regios/regio-veld.tsx'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Form,
  type FormState,
  type Option,
  Page,
  SelectField,
  type Shell,
  Table,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { psoLabel, psoOptions, sectorLabel, sectorOptions } from './feiten.ts'
import { FeitFields } from './feiten-view.tsx'
import { kantBij, kantLabel, type Organisatie, organisatiesoortLabel, soortOptions } from './organisatie.ts'
import { AndereKant } from './parts.tsx'

/** What it says of itself. */
export const TekstFields = ({ form }: { form: FormState }) => (
  <>
    <TextArea
      form={form}
      name="samenvatting"
      label="Samenvatting"
      hint="Wat doet deze organisatie, en wat doet ze met social return?"
      maxlength={2000}
      optional
    />
    <TextArea
      form={form}
      name="brengt"
      label="Wat brengt ze?"
      hint="Zoals werkplekken, begeleiding, een werkvloer waar je mag komen kijken."
      maxlength={1000}
      optional
    />
    <TextArea
      form={form}
      name="zoekt"
      label="Wat zoekt ze?"
      hint="Zoals een partner voor een proeftuin, kandidaten voor een soort werk, een voorbeeld."
      maxlength={1000}
      optional
    />
  </>
)

export type OrganisatieFormProps = {
  shell: Shell
  form: FormState
  regios: Regio[]
  /** Absent: a new one. */
  organisatie?: Organisatie | undefined
  /** Somebody changed it while this form was open: what it is now. */
  conflict?: boolean | undefined
}

export const OrganisatieFormPage = ({ shell, form, regios, organisatie, conflict }: OrganisatieFormProps) => {
  const title = organisatie ? `${organisatie.naam} bewerken` : 'Voeg een organisatie toe'
  const back = organisatie ? paths.organisatie(organisatie.id) : paths.organisaties()
  return (
    <Page
      shell={shell}
      title={title}
      back={[{ href: paths.organisaties(), label: 'Organisaties' }]}
      scripts={['suggestieVeld.js']}
    >
      <h1>{title}</h1>
      {conflict && organisatie && <Conflict now={organisatie} form={form} regios={regios} />}
      <Form
        action={organisatie ? paths.organisatieBewerken(organisatie.id) : paths.nieuweOrganisatie()}
        form={form}
        submit="Bewaar"
        sleutel={randomUUID()}
        versie={organisatie && (conflict ? organisatie.versie : versieOf(form, organisatie.versie))}
        cancel={{ href: back, label: 'Annuleer' }}
      >
        <Fields form={form} organisatie={organisatie} regios={regios} />
      </Form>
      {organisatie && kantBij(organisatie.soort) !== organisatie.kant && <AndereKant {...organisatie} />}
    </Page>
  )
}

/** The kind of a new one says on which side it begins; after that the two are apart. */
const soortHint = (organisatie: Organisatie | undefined) =>
  organisatie ? (
    <>
      Dit verandert de kant niet: {organisatie.naam} houdt ‘{kantLabel[organisatie.kant]}’.{' '}
      <a href={paths.kantwissel(organisatie.id)}>De kant verander je apart</a>.
    </>
  ) : (
    'Hieruit volgt de kant: leverancier, sociale onderneming en SW-bedrijf leveren; een overheid koopt in.'
  )

type FieldsProps = Pick<OrganisatieFormProps, 'form' | 'organisatie' | 'regios'>

const Fields = ({ form, organisatie, regios }: FieldsProps) => (
  <>
    <TextField form={form} name="naam" label="Naam" maxlength={200} />
    <TextField form={form} name="afkorting" label="Afkorting" width="kort" maxlength={40} optional />
    <SelectField
      form={form}
      name="soort"
      label="Soort"
      hint={soortHint(organisatie)}
      options={soortOptions}
    />
    <TextField form={form} name="plaats" label="Plaats" width="middel" maxlength={100} optional />
    <RegioField form={form} regios={regios} />
    <suggestie-veld bron={paths.organisatieZoek()} waarde="naam" uitleg="plaats">
      <TextField
        form={form}
        name="ouder"
        label="Valt onder"
        hint="De naam van de organisatie waar deze bij hoort, zoals een ministerie."
        maxlength={200}
        optional
      />
    </suggestie-veld>
    <TekstFields form={form} />
    <FeitFields form={form} />
    <TextField
      form={form}
      name="oin"
      label="OIN"
      inputmode="numeric"
      width="middel"
      hint="20 cijfers."
      optional
    />
    <TextField
      form={form}
      name="kvk"
      label="KvK-nummer"
      inputmode="numeric"
      width="kort"
      hint="8 cijfers."
      optional
    />
  </>
)

/** What was chosen, as people call it. */
const inWords = (values: FormState['values'], regios: Regio[]): FormState['values'] => ({
  ...values,
  soort: label(soortOptions, values.soort),
  regio: label(regioOptions(regios), values.regio),
  sectorBanenafspraak: label(sectorOptions, values.sectorBanenafspraak || 'onbekend'),
  pso: label(psoOptions, values.pso),
})

const label = (options: Option[], chosen: string | string[] | undefined) =>
  options.find(({ value }) => value === chosen)?.label ?? ''

/** What is there now beside what was typed, of the fields that this form has. */
export const Conflict = ({ now, form, regios }: { now: Organisatie; form: FormState; regios: Regio[] }) => {
  const typed = inWords(form.values, regios)
  const fields: [string, string, string | null][] = [
    ['Naam', 'naam', now.naam],
    ['Afkorting', 'afkorting', now.afkorting],
    ['Soort', 'soort', organisatiesoortLabel[now.soort]],
    ['Plaats', 'plaats', now.plaats],
    ['Arbeidsmarktregio', 'regio', now.regioNaam],
    ['Sector van de Banenafspraak', 'sectorBanenafspraak', sectorLabel[now.sectorBanenafspraak]],
    ['Trede op de PSO', 'pso', now.pso && psoLabel[now.pso]],
    ['In een register van sociale ondernemingen', 'sociaalRegister', now.sociaalRegister ? 'ja' : ''],
    ['Valt onder', 'ouder', now.ouderNaam],
    ['Samenvatting', 'samenvatting', now.samenvatting],
    ['Wat brengt ze?', 'brengt', now.brengt],
    ['Wat zoekt ze?', 'zoekt', now.zoekt],
    ['OIN', 'oin', now.oin],
    ['KvK-nummer', 'kvk', now.kvk],
  ]
  const rows = fields
    .filter(([, name, is]) => name in form.values && (is ?? '') !== typed[name])
    .map(([label, name, is]) => [label, is ?? '', String(typed[name])])
  return (
    <>
      <Alert kind="warning" title="Iemand anders was je voor">
        Hieronder zie je wat er nu staat en wat jij schreef. Je tekst staat nog in het formulier. Bewaar je,
        dan geldt die.
      </Alert>
      <Table caption="De verschillen" head={['Veld', 'Nu in Vonk', 'Jij schreef']} rows={rows} />
    </>
  )
}
