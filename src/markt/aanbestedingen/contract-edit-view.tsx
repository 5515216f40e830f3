import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Form,
  type FormState,
  type Option,
  Page,
  PageTitle,
  RadioField,
  SelectField,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import type { Aanbesteding } from './aanbesteding.ts'
import { type Contract, eenheden, eenheidLabel, isBegonnen } from './contract.ts'
import { gegundeDelen } from './contract-forms.ts'

export type ContractEditProps = {
  shell: Shell
  aanbesteding: Aanbesteding
  form: FormState
  leden: Option[]
  raamovereenkomsten: Option[]
  conflict?: boolean | undefined
}

/** What its form shows before anybody typed. */
export const contractValues = (a: Aanbesteding, contract: Contract, managerId: string | null) => ({
  ...Object.fromEntries(
    gegundeDelen(a).map(({ id, veld }) => [
      veld,
      a.gegundAan
        .filter(({ perceelId }) => perceelId === id)
        .map(({ naam }) => naam)
        .join('\n'),
    ]),
  ),
  afroepVanId: contract.afroepVan?.id ?? '',
  contractmanagerId: managerId ?? '',
  afspraakEenheid: contract.afspraak?.eenheid ?? '',
  afspraakAantal: contract.afspraak?.aantal?.replace('.', ',') ?? '',
  afspraakTekst: contract.afspraak?.tekst ?? '',
})

export const ContractEditPage = (props: ContractEditProps) => {
  const { shell, aanbesteding: a, form, conflict } = props
  return (
    <Page
      shell={shell}
      title={`Contract: ${a.titel}`}
      back={[
        { href: paths.aanbestedingen(), label: 'Aanbestedingen' },
        { href: paths.aanbesteding(a.id), label: a.titel },
      ]}
    >
      <PageTitle title="Werk het contract bij" lead={a.titel} />
      {conflict && (
        <Alert kind="warning" title="Iemand anders was je voor">
          De aanbesteding is net veranderd. Wat jij schreef staat nog in het formulier. Kijk op{' '}
          <a href={paths.aanbesteding(a.id)}>haar pagina</a> wat er nu staat. Bewaar je, dan geldt wat hier
          staat.
        </Alert>
      )}
      <Form
        action={paths.contract(a.id)}
        form={form}
        submit="Bewaar"
        sleutel={randomUUID()}
        versie={conflict ? a.versie : versieOf(form, a.versie)}
        cancel={{ href: paths.aanbesteding(a.id), label: 'Annuleer' }}
      >
        <WhoFields {...props} />
        <h2>Social return</h2>
        <AfspraakFields form={form} />
        {isBegonnen(a) && <Erbij form={form} />}
      </Form>
    </Page>
  )
}

const WhoFields = ({ aanbesteding: a, form, leden, raamovereenkomsten }: ContractEditProps) => (
  <>
    {gegundeDelen(a).map(({ naam, veld }) => (
      <TextArea
        form={form}
        name={veld}
        label={a.percelen.length === 0 ? 'Gegund aan' : `Gegund aan, ${naam}`}
        hint="De naam van het bedrijf. Zijn het er meer? Zet elk op een eigen regel."
        rows={2}
        maxlength={5000}
        optional
      />
    ))}
    <SelectField
      form={form}
      name="contractmanagerId"
      label="Contractmanager"
      hint="Iemand van de organisatie die koopt en lid is van Vonk. Alleen de kant van de koper ziet wie het is."
      options={leden}
      empty="Nog niemand"
      optional
    />
    {raamovereenkomsten.length > 0 && (
      <SelectField
        form={form}
        name="afroepVanId"
        label="Opdracht onder een raamovereenkomst"
        options={raamovereenkomsten}
        empty="Nee"
        optional
      />
    )}
  </>
)

/** What was agreed, in every form that asks it. */
export const AfspraakFields = ({ form }: { form: FormState }) => (
  <>
    <SelectField
      form={form}
      name="afspraakEenheid"
      label="Waarin is het afgesproken?"
      hint="Leveranciers lezen dit alleen als de aanbesteding openbaar is."
      options={eenheden.map((value) => ({ value, label: eenheidLabel[value] }))}
      empty="Er is niets afgesproken"
      optional
    />
    <TextField
      form={form}
      name="afspraakAantal"
      label="Hoeveel"
      hint="Zoals 5 of 1.200. Bij een inspanning leeg."
      inputmode="decimal"
      width="kort"
      optional
    />
    <TextArea
      form={form}
      name="afspraakTekst"
      label="Wat is er afgesproken"
      hint="Wat doet de leverancier, voor wie, en hoe kijken jullie samen of het lukt? Nooit over één persoon."
      maxlength={2000}
      optional
    />
  </>
)

const Erbij = ({ form }: { form: FormState }) => (
  <>
    <Alert kind="warning" title="Dit contract is al begonnen">
      Komt er social return bij die niet in de aanbesteding stond? Dat kan een wezenlijke wijziging zijn: dan
      moet je misschien opnieuw aanbesteden. Vraag het je inkoper of jurist, en schrijf op waarom het mag. Wat
      je schrijft blijft bij het contract staan.
    </Alert>
    <RadioField
      form={form}
      name="moment"
      label="Stond het er al in?"
      options={[
        { value: 'stond_er_al', label: 'Ja, dit stond al in het contract' },
        { value: 'komt_erbij', label: 'Nee, dit komt er nu bij of wordt anders' },
      ]}
      optional
    />
    <TextArea
      form={form}
      name="reden"
      label="Waarom mag dit zonder opnieuw aan te besteden?"
      hint="Alleen als het er nu bij komt of anders wordt."
      maxlength={2000}
      optional
    />
  </>
)
