import { randomUUID } from 'node:crypto'
import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import {
  CheckboxField,
  DateField,
  Form,
  type FormState,
  Page,
  PageTitle,
  RadioField,
  SelectField,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { registerWaarden } from '#src/tellen/telregimes/feiten.ts'
import { kwartaalMet, kwartaalNa, zegKwartaal } from '#src/tellen/telregimes/kwartaal.ts'
import {
  eindredenen,
  feitLabels,
  type Invulbaar,
  type Plek,
  type PlekFeit,
  redenLabels,
  registerLabels,
} from './plek.ts'
import { backToPlekken } from './plek-view.tsx'
import { zegFeit } from './zegt.ts'

type Props = { shell: Shell; plek: Plek; proeftuin: Proeftuin | null; form: FormState }

export const NieuwFeitPage = ({ shell, plek, proeftuin, soort, form }: Props & { soort: Invulbaar }) => (
  <FeitPage shell={shell} plek={plek} proeftuin={proeftuin} title={feitLabels[soort]} lead={leads[soort]}>
    <Form
      action={paths.nieuwFeit(plek.id)}
      form={form}
      submit="Schrijf dit op"
      sleutel={randomUUID()}
      cancel={{ href: paths.plek(plek.id), label: 'Annuleer' }}
    >
      <input type="hidden" name="soort" value={soort} />
      <FeitFields soort={soort} form={form} />
    </Form>
  </FeitPage>
)

export const CorrectiePage = ({ shell, plek, proeftuin, feit, form }: Props & { feit: PlekFeit }) => (
  <FeitPage
    shell={shell}
    plek={plek}
    proeftuin={proeftuin}
    title="Verbeter wat er staat"
    lead={`Er staat: ${zegFeit(feit)}. Wat je verbetert, komt daarvoor in de plaats; het oude blijft te lezen. Wie het bevestigde, vragen we het opnieuw.`}
  >
    <Form
      action={paths.feitCorrectie(plek.id, feit.id)}
      form={form}
      submit="Verbeter dit"
      sleutel={randomUUID()}
      cancel={{ href: paths.plek(plek.id), label: 'Annuleer' }}
    >
      <FeitFields soort={feit.soort as Invulbaar} form={form} />
      <CheckboxField
        form={form}
        name="vervalt"
        label="Dit was nooit zo: haal het weg"
        hint="De andere velden tellen dan niet."
      />
    </Form>
  </FeitPage>
)

type FeitPageProps = Omit<Props, 'form'> & { title: string; lead: string; children: Child }

const FeitPage = ({ shell, plek, proeftuin, title, lead, children }: FeitPageProps) => (
  <Page
    shell={shell}
    title={`${title}: ${plek.label}`}
    back={[...backToPlekken(proeftuin), { href: paths.plek(plek.id), label: plek.label }]}
  >
    <PageTitle title={title} lead={lead} />
    {children}
  </Page>
)

const leads: Record<Invulbaar, string> = {
  snuffelstage: 'Een paar dagen of weken kijken of het werk past. Dit telt nog niet als baan.',
  proefplaatsing: 'Werken op proef, meestal met behoud van uitkering. Dit telt nog niet als baan.',
  geplaatst: 'Vanaf deze dag werkt hier iemand met een contract.',
  uren: 'De uren in het contract veranderden. Vanaf die dag tellen de nieuwe uren.',
  verloond: 'Uren die echt betaald zijn. Ze gaan voor op de uren uit het contract.',
  register:
    'Staat deze plek in het doelgroepregister van UWV? Alleen tellers van jouw organisatie lezen dit.',
  doorgestroomd: 'Naar ander werk, binnen of buiten de organisatie. Schrijf niet waarheen.',
  beeindigd: 'De eerste dag waarop er niemand meer werkt. Schrijf niets over wie er werkte.',
}

type FieldsProps = { soort: Invulbaar; form: FormState }

const FeitFields = ({ soort, form }: FieldsProps) => (
  <>
    {soort === 'verloond' ? <KwartaalField form={form} /> : <OpField soort={soort} form={form} />}
    {['geplaatst', 'uren', 'verloond'].includes(soort) && (
      <TextField
        form={form}
        name="uren"
        label={soort === 'verloond' ? 'Betaalde uren in dit kwartaal' : 'Uren per week in het contract'}
        hint="Zoals 24 of 25,5."
        inputmode="decimal"
        width="kort"
        maxlength={7}
      />
    )}
    {soort === 'register' && (
      <RadioField
        form={form}
        name="waarde"
        label="Wat zegt het register?"
        options={registerWaarden.map((value) => ({ value, label: registerLabels[value] }))}
      />
    )}
    {soort === 'beeindigd' && (
      <RadioField
        form={form}
        name="reden"
        label="Waarom stopte het werk?"
        options={eindredenen.map((value) => ({ value, label: redenLabels[value] }))}
      />
    )}
  </>
)

const OpField = ({ soort, form }: FieldsProps) => (
  <DateField
    form={form}
    name="op"
    label={
      soort === 'beeindigd' || soort === 'doorgestroomd'
        ? 'Eerste dag dat er niemand meer werkt'
        : 'Vanaf welke dag?'
    }
    max={today()}
  />
)

const KwartaalField = ({ form }: { form: FormState }) => {
  const nu = kwartaalMet(today())
  const keuzes = Array.from({ length: 12 }, (_, nummer) => kwartaalNa(nu, -nummer))
  return (
    <SelectField
      form={form}
      name="kwartaal"
      label="Welk kwartaal?"
      options={keuzes.map((value) => ({ value, label: zegKwartaal(value) }))}
    />
  )
}
