import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  DateField,
  Form,
  type FormState,
  Page,
  PageTitle,
  RadioField,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { type Afspraak, type Afspraaksoort, soorten } from './afspraak.ts'
import { Contract, Duur, Getal, Toets } from './form-parts.tsx'

type Props = {
  shell: Shell
  proeftuin: Proeftuin
  /** The contract runs: what is added changes it. */
  gegund: boolean
  form: FormState
}

export const soortUitleg: Record<Afspraaksoort, string> = {
  resultaat: 'Een getal dat gehaald wordt: zes plekken, of 5 % van de loonsom.',
  inspanning: 'Wat iemand doet, zonder getal. Beide kanten bevestigen het.',
  baangarantie: 'Wie iets afrondt, krijgt een baan. Beide kanten bevestigen het.',
}
const soortKeuze: Record<Afspraaksoort, string> = {
  resultaat: 'Een resultaat',
  inspanning: 'Een inspanning',
  baangarantie: 'Een baangarantie',
}

export const NieuweAfspraakPage = (props: Props & { organisaties: string[] }) => {
  const { shell, proeftuin, form, organisaties } = props
  return (
    <Page
      shell={shell}
      title="Schrijf een afspraak op"
      back={[...backTo(proeftuin), { href: paths.afspraken(proeftuin.id), label: 'Afspraken' }]}
    >
      <PageTitle
        title="Schrijf een afspraak op"
        lead="Een afspraak is tussen twee organisaties. Schrijf niets over mensen die er komen werken."
      />
      <Form
        action={paths.nieuweAfspraak(proeftuin.id)}
        form={form}
        submit="Bewaar de afspraak"
        sleutel={randomUUID()}
        cancel={{ href: paths.afspraken(proeftuin.id), label: 'Annuleer' }}
      >
        <RadioField
          form={form}
          name="soort"
          label="Wat voor afspraak is het?"
          options={soorten.map((value) => ({ value, label: soortKeuze[value], hint: soortUitleg[value] }))}
        />
        <Wie form={form} organisaties={organisaties} />
        <Inhoud {...props} metGetal />
      </Form>
    </Page>
  )
}

const Wie = ({ form, organisaties }: { form: FormState; organisaties: string[] }) => (
  <>
    <TextField
      form={form}
      name="van"
      label="Wie doet het?"
      hint="Een organisatie."
      list={organisaties}
      maxlength={200}
    />
    <TextField
      form={form}
      name="aan"
      label="Voor wie?"
      hint="De organisatie aan de andere kant."
      list={organisaties}
      maxlength={200}
    />
  </>
)

/** What it says; a number only where one may be. */
const Inhoud = ({ proeftuin, gegund, form, metGetal }: Omit<Props, 'shell'> & { metGetal: boolean }) => (
  <>
    <TextField
      form={form}
      name="wat"
      label="Wat spreken jullie af?"
      hint="In één zin, zoals ‘Zes plekken aan de balie’."
      maxlength={200}
    />
    <DateField form={form} name="uiterlijkOp" label="Wanneer is het klaar?" />
    {metGetal ? <Getal form={form} /> : <Duur form={form} />}
    {metGetal && <Toets form={form} />}
    {proeftuin.aanbestedingId !== null && (
      <Contract form={form} titel={proeftuin.aanbesteding} gegund={gegund} />
    )}
  </>
)

export const AfspraakBewerkenPage = (props: Props & { afspraak: Afspraak }) => {
  const { shell, proeftuin, afspraak, form } = props
  const [nu] = afspraak.versies
  return (
    <Page
      shell={shell}
      title="Wijzig de afspraak"
      back={[
        ...backTo(proeftuin),
        { href: paths.afspraken(proeftuin.id), label: 'Afspraken' },
        { href: paths.afspraak(afspraak.id), label: nu.wat },
      ]}
    >
      <PageTitle
        title="Wijzig de afspraak"
        lead="Wat er nu staat, blijft te lezen. Is het voor andere organisaties? Schrijf dan een nieuwe afspraak op."
      />
      <Form
        action={paths.afspraakBewerken(afspraak.id)}
        form={form}
        submit="Bewaar"
        sleutel={randomUUID()}
        versie={versieOf(form, nu.nummer)}
        cancel={{ href: paths.afspraak(afspraak.id), label: 'Annuleer' }}
      >
        <Inhoud {...props} metGetal={afspraak.soort === 'resultaat'} />
      </Form>
    </Page>
  )
}
