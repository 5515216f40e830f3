import { randomUUID } from 'node:crypto'
import { type Regio, sayRegio } from '#src/netwerk/regios/regio.ts'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Button,
  Form,
  type FormState,
  Page,
  type Shell,
  Table,
  typedIn,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { VerbredingField } from '#src/platform/forms/verbreding-veld.tsx'
import { type Aanbesteding, openingVan } from './aanbesteding.ts'
import { AanbestedingFields } from './form-view.tsx'
import { opensIt } from './forms.ts'
import { bewerkbaar, differencesOf, veldLabels, type Waarden, waardenOf } from './velden.ts'

const back = [{ href: paths.aanbestedingen(), label: 'Aanbestedingen' }]
export const scripts = ['suggestieVeld.js']

/** The second way to send a new tender. */
export const AndStart = () => (
  <Button kind="secondary" name="vervolg" value="proeftuin">
    Bewaar en start een proeftuin
  </Button>
)

type NewProps = { shell: Shell; form: FormState; regios: Regio[] }

export const NewPage = ({ shell, form, regios }: NewProps) => (
  <Page shell={shell} title="Vul een aanbesteding in" back={back} scripts={scripts}>
    <h1>Vul een aanbesteding in</h1>
    <p>
      Heb je het XML-bestand van de aankondiging? Dan gaat het sneller:{' '}
      <a href={paths.aankondigingInlezen()}>lees het in</a>. Loopt het contract al?{' '}
      <a href={paths.nieuwContract()}>Vul een lopend contract in</a>.
    </p>
    <Form
      action={paths.aanbestedingen()}
      form={form}
      submit="Bewaar"
      also={<AndStart />}
      sleutel={randomUUID()}
      cancel={{ href: paths.aanbestedingen(), label: 'Annuleer' }}
    >
      <AanbestedingFields form={form} regios={regios} gunning />
    </Form>
  </Page>
)

export type EditProps = {
  shell: Shell
  aanbesteding: Aanbesteding
  form: FormState
  regios: Regio[]
  conflict?: boolean | undefined
}

export const EditPage = ({ shell, aanbesteding, form, regios, conflict }: EditProps) => (
  <Page
    shell={shell}
    title={`${aanbesteding.titel} verbeteren`}
    back={[...back, { href: paths.aanbesteding(aanbesteding.id), label: aanbesteding.titel }]}
    scripts={scripts}
  >
    <h1>Verbeter de gegevens</h1>
    {conflict && <Conflict now={waardenOf(aanbesteding)} form={form} regios={regios} />}
    {form.problems.gepubliceerdOp === opensIt && <OpensAlert id={aanbesteding.id} form={form} />}
    <p>
      Hoe het met de gunning staat, houd je bij op{' '}
      <a href={paths.gunning(aanbesteding.id)}>de pagina Gunning en einde</a>.
    </p>
    <Form
      action={paths.aanbestedingBewerken(aanbesteding.id)}
      form={form}
      submit="Bewaar"
      sleutel={randomUUID()}
      versie={conflict ? aanbesteding.versie : versieOf(form, aanbesteding.versie)}
      cancel={{ href: paths.aanbesteding(aanbesteding.id), label: 'Annuleer' }}
    >
      <AanbestedingFields form={form} regios={regios} />
      <VerbredingField form={form} opens={openingVan(aanbesteding)} />
    </Form>
  </Page>
)

/** Leads on to proposing the change, with the day that was typed filled in. */
const OpensAlert = ({ id, form }: { id: string; form: FormState }) => (
  <Alert kind="warning" title="Dit opent een aanbesteding die loopt">
    <p>
      <a href={paths.openingVoorstel(id, 'correctie', { datum: typedIn(form, 'gepubliceerdOp') })}>
        Stel de verandering voor
      </a>
      . Iemand anders van het team bevestigt haar. De rest van wat je veranderde, bewaar je hier.
    </p>
  </Alert>
)

type ConflictProps = { now: Waarden; form: FormState; regios: Regio[] }

const Conflict = ({ now, form, regios }: ConflictProps) => (
  <>
    <Alert kind="warning" title="Iemand anders was je voor">
      Hieronder zie je wat er nu staat en wat jij schreef. Wat jij schreef staat nog in het formulier. Bewaar
      je, dan geldt dat.
    </Alert>
    <Table
      caption="De verschillen"
      head={['Veld', 'Nu in Vonk', 'Jij schreef']}
      rows={differencesOf(inWords(now, regios), inWords(form.values, regios), bewerkbaar).map(
        ({ veld, nu, dan }) => [veldLabels[veld], nu, dan],
      )}
    />
  </>
)

/** With the region by its name, for who reads the differences. */
const inWords = (waarden: Waarden, regios: Regio[]): Waarden => ({
  ...waarden,
  regio: sayRegio(regios, String(waarden.regio ?? '')),
})
