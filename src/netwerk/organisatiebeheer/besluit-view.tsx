import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Card,
  DataList,
  emptyForm,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  Paragraphs,
  type Shell,
  TextArea,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { type Beheerverzoek, standOf } from './organisatiebeheer.ts'

type BesluitProps = {
  shell: Shell
  verzoek: Beheerverzoek
  /** Of the refusal. */
  form: FormState
  /** Somebody else decided first; what was typed here is in `form`. */
  conflict?: boolean
}

export const BesluitPage = ({ shell, verzoek: v, form, conflict }: BesluitProps) => (
  <Page
    shell={shell}
    title={`${v.naam} wil ${v.organisatie} bijhouden`}
    back={[
      v.beheert
        ? { href: paths.organisatiebeheer(v.organisatieId), label: 'Wie houdt de pagina bij?' }
        : { href: paths.adviesteam(), label: 'Adviesteam' },
    ]}
  >
    <PageTitle title={`${v.naam} wil ${v.organisatie} bijhouden`} />
    {conflict && <Conflict verzoek={v} form={form} />}
    <TwoColumns
      main={
        <>
          {v.reden ? (
            <section aria-labelledby="reden">
              <h2 id="reden">Waarom?</h2>
              <Paragraphs text={v.reden} />
            </section>
          ) : (
            <p>{v.naam} schreef er niets bij.</p>
          )}
          {standOf(v) === 'open' ? (
            <Decision verzoek={v} form={form} conflict={conflict} />
          ) : (
            <Settled verzoek={v} />
          )}
        </>
      }
      side={<Known verzoek={v} />}
    />
  </Page>
)

type DecisionProps = { verzoek: Beheerverzoek; form: FormState; conflict: boolean | undefined }

const Decision = ({ verzoek: v, form, conflict }: DecisionProps) => {
  const common = { sleutel: randomUUID(), versie: conflict ? v.versie : versieOf(form, v.versie) }
  return (
    <>
      <section aria-labelledby="ja">
        <h2 id="ja">Zeg ja</h2>
        <p>
          {v.naam} wordt beheerder: schrijft mee aan de pagina, en kan ook zelf collega’s kiezen. Er gaat een
          mail uit.
        </p>
        <Form
          action={paths.beheerverzoekToekenning(v.id)}
          form={emptyForm}
          submit="Maak beheerder"
          {...common}
        />
      </section>
      <section aria-labelledby="nee">
        <h2 id="nee">Zeg nee</h2>
        <Form
          action={paths.beheerverzoekWeigering(v.id)}
          form={form}
          submit="Zeg nee"
          kind="danger"
          {...common}
        >
          <TextArea
            form={form}
            name="uitleg"
            label="Waarom niet?"
            hint={`${v.naam} leest dit in een mail. Schrijf ook wat wel kan.`}
            maxlength={2000}
          />
        </Form>
      </section>
    </>
  )
}

const said = {
  toegekend: 'Het antwoord was ja.',
  geweigerd: 'Het antwoord was nee.',
  ingetrokken: '',
  open: '',
}

const Settled = ({ verzoek: v }: { verzoek: Beheerverzoek }) => {
  const op = v.toegekendOp ?? v.geweigerdOp ?? v.ingetrokkenOp
  return (
    <section aria-labelledby="besluit">
      <h2 id="besluit">Dit is afgehandeld</h2>
      {v.ingetrokkenOp ? (
        <p>{v.naam} trok de vraag in, of werkt er niet meer.</p>
      ) : (
        <p>
          {said[standOf(v)]} Dat besloot {v.beslotenDoor} {op && <Moment at={op} />}.
        </p>
      )}
      {v.uitleg && <p>“{v.uitleg}”</p>}
    </section>
  )
}

const Known = ({ verzoek: v }: { verzoek: Beheerverzoek }) => (
  <Card level={2} title="Wat we weten">
    <DataList
      items={[
        { label: 'Wie', value: v.naam },
        ...(v.functie ? [{ label: 'Functie', value: v.functie }] : []),
        { label: 'Organisatie', value: <a href={paths.organisatie(v.organisatieId)}>{v.organisatie}</a> },
        {
          label: 'E-mailadres',
          value: v.adres ? 'Op een domein van deze organisatie' : 'Niet op een domein van deze organisatie',
        },
        { label: 'Gevraagd', value: <Moment at={v.gevraagdOp} /> },
      ]}
    />
  </Card>
)

const Conflict = ({ verzoek: v, form }: { verzoek: Beheerverzoek; form: FormState }) => {
  const written = String(form.values.uitleg ?? '')
  return (
    <Alert kind="warning" title="Iemand anders was je voor">
      <p>
        {standOf(v) === 'open'
          ? 'Er is intussen iets veranderd. Wat jij schreef staat nog in het formulier.'
          : 'Deze vraag is intussen afgehandeld. Er is niets van jou verstuurd.'}
      </p>
      {standOf(v) !== 'open' && written && <p>Jij schreef: “{written}”</p>}
    </Alert>
  )
}
