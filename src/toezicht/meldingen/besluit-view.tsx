import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  ButtonLink,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  Paragraphs,
  type Shell,
  TextArea,
} from '#src/platform/components/index.ts'
import { type Maatregel, standOf } from './melding.ts'

type BesluitProps = {
  shell: Shell
  maatregel: Maatregel
  /** After ‘Niemand ziet’. */
  dit: string
  mayObject: boolean
  form: FormState
  href: string | undefined
}

/** What the adviesteam decided on your words, why, and what you can do. */
export const BesluitPage = (props: BesluitProps) => {
  const { shell, maatregel: m, dit } = props
  return (
    <Page shell={shell} title={titleOf(m)} back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
      <PageTitle title={titleOf(m)} lead={`Het gaat om ${m.aanduiding}.`} />
      <section aria-labelledby="waarom">
        <h2 id="waarom">Waarom?</h2>
        <p>
          Het adviesteam schreef <Moment at={m.bevestigdOp ?? m.op} dateOnly />:
        </p>
        <Paragraphs text={m.motivering} />
      </section>
      {m.besluit === 'aanpassen' ? <Verzoek {...props} /> : <Gevolg maatregel={m} dit={dit} />}
      {m.bezwaar && <Gehoord bezwaar={m.bezwaar} />}
      {props.mayObject && <Bezwaar {...props} />}
      <p class="vonk-klein">
        Wie dit meldde, zeggen we niet. Lees <a href={paths.huisregels()}>de huisregels</a>.
      </p>
    </Page>
  )
}

function titleOf(m: Maatregel): string {
  if (m.besluit === 'aanpassen') return 'Het adviesteam vraagt je iets aan te passen'
  const stand = standOf(m)
  if (stand === 'voorgesteld') return 'Voorlopig verborgen door het adviesteam'
  return stand === 'geldt' ? 'Door het adviesteam weggehaald' : 'Het staat er weer'
}

const Gevolg = ({ maatregel: m, dit }: { maatregel: Maatregel; dit: string }) => {
  const stand = standOf(m)
  if (stand === 'voorgesteld')
    return (
      <Alert kind="warning">
        Niemand ziet {dit} nu. Een tweede lid van het adviesteam kijkt nog mee. Gebeurt dat niet op tijd, dan
        komt het vanzelf terug. Je krijgt daar een mail over.
      </Alert>
    )
  if (stand !== 'geldt') return <Alert kind="good">Alles staat er weer precies zoals het was.</Alert>
  return (
    <Alert kind="info">
      Niemand ziet {dit} nog. Twee leden van het adviesteam besloten dat samen. Er is niets vernietigd: het
      kan precies zo terugkomen.
    </Alert>
  )
}

const Verzoek = ({ href }: BesluitProps) => (
  <>
    <p>
      Het staat er nog. Pas het aan zoals jij denkt dat het goed is. Kom je er niet uit? Vraag het adviesteam.
    </p>
    {href && <ButtonLink href={href}>Ga ernaartoe</ButtonLink>}
  </>
)

const Gehoord = ({ bezwaar: b }: { bezwaar: NonNullable<Maatregel['bezwaar']> }) => (
  <section aria-labelledby="bezwaar">
    <h2 id="bezwaar">Het bezwaar</h2>
    <Paragraphs text={b.tekst} />
    {b.behandeldOp ? (
      <Alert
        kind={b.gegrond ? 'good' : 'info'}
        title={b.gegrond ? 'Je kreeg gelijk' : 'Het besluit blijft staan'}
      >
        <Paragraphs text={b.motivering ?? ''} />
      </Alert>
    ) : (
      <p>
        Gemaakt: <Moment at={b.ingediendOp} />. Iemand van het adviesteam die er nog niet bij betrokken was,
        beslist.
      </p>
    )}
  </section>
)

const Bezwaar = ({ maatregel: m, form }: BesluitProps) => (
  <section aria-labelledby="bezwaar">
    <h2 id="bezwaar">Ben je het er niet mee eens?</h2>
    <p>Je kunt één keer bezwaar maken. Iemand anders dan de twee die dit besloten, beslist erover.</p>
    <Form action={paths.bezwaar(m.id)} form={form} submit="Maak bezwaar" sleutel={randomUUID()}>
      <TextArea
        form={form}
        name="tekst"
        label="Waarom hoort het er wel te staan?"
        maxlength={4000}
        rows={6}
      />
    </Form>
  </section>
)
