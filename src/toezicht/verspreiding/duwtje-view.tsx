import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  CheckboxesField,
  Form,
  type FormState,
  Moment,
  sayDate,
  Table,
  TextField,
} from '#src/platform/components/index.ts'
import { dayOf } from '#src/platform/today.ts'
import { type Duwtje, hoogstens, type Ontvanger } from './duwtje.ts'
import { duwtjeMail } from './mail.tsx'
import type { NogNiet } from './nog-niet.ts'
import type { Voorbeeld } from './voorbeeld.ts'

/** Up to so many are ticked beforehand. */
const weinig = 10

/** Everybody who can get one is ticked when they are few. */
export const duwtjeBegin = (kiesbaar: NogNiet[]): FormState => ({
  values: { organisaties: kiesbaar.length > weinig ? [] : kiesbaar.map(({ id }) => id) },
  problems: {},
})

const namen = new Intl.ListFormat('nl')

type FormProps = {
  kiesbaar: NogNiet[]
  /** As its receivers read it. */
  voorbeeld: Voorbeeld
  werk: string
  door: string
  form: FormState
}

/** Who gets it, what they read, and the one button that sends it. */
export const DuwtjeForm = ({ kiesbaar, voorbeeld, werk, door, form }: FormProps) => (
  <Form
    action={paths.duwtjes(voorbeeld.soort, voorbeeld.id)}
    form={form}
    submit="Stuur het duwtje"
    sleutel={randomUUID()}
  >
    <CheckboxesField
      form={form}
      name="organisaties"
      label="Wie krijgt het?"
      hint={`Van elke organisatie krijgen hoogstens ${hoogstens.ontvangers} mensen een mail: eerst wie inkoopt, anders wie social return coördineert, anders een collega.`}
      options={kiesbaar.map(({ id, naam, ontvangers }) => ({
        value: id,
        label: naam,
        hint: <Ontvangers ontvangers={ontvangers} />,
      }))}
    />
    <TextField
      form={form}
      name="regel"
      label="Een zin van jou erbij"
      optional
      maxlength={hoogstens.regel}
      hint="Staat in de mail, met je naam."
    />
    <Voorproef kiesbaar={kiesbaar} voorbeeld={voorbeeld} werk={werk} door={door} />
  </Form>
)

const Ontvangers = ({ ontvangers }: { ontvangers: Ontvanger[] }) =>
  ontvangers.map(({ id, naam, functie }, n) => (
    <>
      {n > 0 && '; '}
      <a href={paths.lid(id)}>{naam}</a>
      {functie && `, ${functie}`}
    </>
  ))

/** The mail, as the first who would get it reads it. */
const Voorproef = ({ kiesbaar, voorbeeld, werk, door }: Omit<FormProps, 'form'>) => {
  const [first] = kiesbaar
  const naam = first?.ontvangers[0]?.naam ?? ''
  const regel = '(hier staat jouw zin, als je er een schrijft)'
  const brief = { naam, organisatie: first?.naam ?? '', werk, voorbeeld, door, regel }
  const { subject, lines, action, why } = duwtjeMail({ ...brief, urlOf: (path) => path })
  return (
    <details class="vonk-voorproef">
      <summary>Lees wat {naam} krijgt</summary>
      <p>
        <strong>{subject}</strong>
      </p>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      <p>
        <a href={action.url}>{action.label}</a>
      </p>
      <p class="vonk-klein">{why} Wie deze mails niet wil, zet ze uit met één klik.</p>
    </details>
  )
}

/** Who got one, when, and what is known of what came of it. */
export const Gestuurd = ({ duwtjes }: { duwtjes: Duwtje[] }) =>
  duwtjes.length > 0 && (
    <section aria-labelledby="gestuurd">
      <h2 id="gestuurd">Wie een duwtje kreeg</h2>
      <Table
        caption="Organisaties die het adviesteam hierop wees, de laatste eerst"
        head={['Organisatie', 'Gestuurd', 'Aan', 'Daarna']}
        rows={duwtjes.map((duwtje) => [
          <a href={paths.organisatie(duwtje.organisatieId)}>{duwtje.organisatie}</a>,
          <>
            <Moment at={duwtje.gestuurdOp} dateOnly /> door {duwtje.door}
            {duwtje.regel && <q class="vonk-regel">{duwtje.regel}</q>}
          </>,
          namen.format(duwtje.ontvangers.map(({ naam }) => naam)),
          sayDaarna(duwtje),
        ])}
      />
    </section>
  )

function sayDaarna({ begonnenOp, gestuurdOp }: Duwtje): string {
  if (begonnenOp === null) return 'Vonk weet niet dat ze begonnen'
  return begonnenOp >= dayOf(gestuurdOp)
    ? `Doet het na sinds ${sayDate(begonnenOp)}`
    : `Deed het al, sinds ${sayDate(begonnenOp)}`
}
