import { randomUUID } from 'node:crypto'
import type { Aanbesteding } from '#src/markt/aanbestedingen/aanbesteding.ts'
import { paths } from '#src/paths/index.ts'
import {
  DateField,
  Form,
  type FormState,
  Page,
  type Shell,
  sayDate,
  TextArea,
  typedIn,
} from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import { backTo } from './gunning-view.tsx'
import { sayDeel, voorstelTitel } from './labels.ts'
import { expectedIn, type Openingsoort, unpublishes } from './opening.ts'

type BeslissingProps = {
  shell: Shell
  aanbesteding: Aanbesteding
  form: FormState
  /** The standstill. */
  dagen: number
}

const back = (a: Aanbesteding) => [...backTo(a), { href: paths.gunning(a.id), label: 'Gunning en einde' }]
const perceelIn = (form: FormState) => typedIn(form, 'perceel') || null

/** The decision opens nothing, so one person writes it down. */
export const BeslissingPage = ({ shell, aanbesteding: a, form, dagen }: BeslissingProps) => (
  <Page shell={shell} title="Gunningsbeslissing" back={back(a)}>
    <h1>Wanneer is besloten wie de opdracht krijgt?</h1>
    <p>
      {sayDeel({ perceelId: perceelIn(form), soort: 'gestopt' }, a)}. Dit opent nog niets: {dagen} dagen later
      vraagt Vonk je of de gunning definitief is.
    </p>
    <Form
      action={paths.gunningsbeslissing(a.id)}
      form={form}
      submit="Bewaar"
      sleutel={randomUUID()}
      cancel={{ href: paths.gunning(a.id), label: 'Annuleer' }}
    >
      <Perceel form={form} />
      <DateField
        form={form}
        name="datum"
        label="Gunningsbeslissing op"
        hint="De dag waarop de inschrijvers het hoorden. Toch nog niet besloten? Maak dit leeg."
        max={today()}
        optional
      />
    </Form>
  </Page>
)

const Perceel = ({ form }: { form: FormState }) => (
  <input type="hidden" name="perceel" value={typedIn(form, 'perceel')} />
)

type VoorstelProps = BeslissingProps & { soort: Openingsoort }

export const VoorstelPage = ({ shell, aanbesteding: a, soort, form, dagen }: VoorstelProps) => {
  const expected = expectedIn(a, perceelIn(form), dagen)
  return (
    <Page shell={shell} title={voorstelTitel[soort]} back={back(a)}>
      <h1>{voorstelTitel[soort]}</h1>
      <p>
        <strong>{sayDeel({ perceelId: perceelIn(form), soort }, a)}.</strong> {consequence(a, soort)}
        {unpublishes({ soort, perceelId: perceelIn(form), datum: today(), reden: '' }, a) &&
          ' De dag van publicatie vervalt: wat is gestopt, komt niet meer uit.'}
      </p>
      {soort === 'definitief' && expected && (
        <p>
          Verwacht op {sayDate(expected)}: {dagen} dagen na de gunningsbeslissing.
        </p>
      )}
      <Form
        action={paths.openingVoorstel(a.id, soort)}
        form={form}
        submit={a.loopt ? 'Stel voor' : 'Bewaar'}
        sleutel={randomUUID()}
        cancel={{ href: paths.gunning(a.id), label: 'Annuleer' }}
      >
        {soort !== 'correctie' && <Perceel form={form} />}
        <Fields form={form} soort={soort} />
      </Form>
    </Page>
  )
}

const consequence = ({ loopt }: Aanbesteding, soort: Openingsoort) => {
  if (!loopt) return 'De aanbesteding loopt niet, dus dit geldt meteen.'
  return soort === 'correctie'
    ? 'Door deze verandering loopt de aanbesteding niet meer. Iemand anders bevestigt het; tot dan blijft zij gesloten.'
    : 'Iemand anders van het team bevestigt het, of anders het adviesteam. Tot dan blijft zij gesloten.'
}

const dayLabel: Record<Openingsoort, string> = {
  definitief: 'Definitief sinds',
  gestopt: 'Gestopt op',
  correctie: 'Nieuwe dag van publicatie',
}
const dayHint: Record<Openingsoort, string> = {
  definitief: 'De dag waarop niemand er meer tegen op kon komen, of de dag van het vonnis.',
  gestopt: 'De dag waarop het stopte.',
  correctie: 'Een dag die nog komt. Is er nog geen aankondiging? Laat dit leeg.',
}

const Fields = ({ form, soort }: { form: FormState; soort: Openingsoort }) => (
  <>
    <DateField
      form={form}
      name="datum"
      label={dayLabel[soort]}
      hint={dayHint[soort]}
      {...(soort === 'correctie' ? {} : { max: today() })}
      optional={soort === 'correctie'}
    />
    <TextArea
      form={form}
      name="reden"
      label="Waarom"
      hint={soort === 'gestopt' ? 'Dit staat straks op de pagina van de aanbesteding.' : undefined}
      maxlength={1000}
      optional={soort === 'definitief'}
    />
  </>
)
