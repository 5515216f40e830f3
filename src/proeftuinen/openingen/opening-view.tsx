import { randomUUID } from 'node:crypto'
import { type Aanbesteding, delenOf, expectedOn, hasEnded } from '#src/markt/aanbestedingen/aanbesteding.ts'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Badge,
  CheckboxField,
  DataList,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  PostButton,
  type Shell,
  Table,
  TextArea,
} from '#src/platform/components/index.ts'
import { backTo } from './gunning-view.tsx'
import { kringLabel, sayDeel, sayVoorstelVan, standLabel } from './labels.ts'
import { endsIn, isPossible, type Lezers, type Opening, opensNow, standOf } from './opening.ts'

export type Forms = { bevestiging: FormState; weigering: FormState }

type OpeningProps = {
  shell: Shell
  opening: Opening
  aanbesteding: Aanbesteding
  lezers: Lezers[]
  /** What the page says, in one word; see gezienOf. */
  gezien: string
  /** Who is asked to confirm. */
  namen: string[]
  forms: Forms
  canConfirm: boolean
  canWithdraw: boolean
  /** Something changed since the page was opened. */
  changed: boolean
  /** The standstill. */
  dagen: number
}

export const OpeningPage = (props: OpeningProps) => {
  const { shell, opening: o, aanbesteding: a, canConfirm, canWithdraw, changed } = props
  const stand = standOf(o)
  // Only what is confirmed is so.
  const titel = stand === 'bevestigd' ? sayVoorstelVan(o, a) : `Voorstel: ${sayVoorstelVan(o, a)}`
  return (
    <Page
      shell={shell}
      title={titel}
      back={[...backTo(a), { href: paths.gunning(a.id), label: 'Gunning en einde' }]}
    >
      <PageTitle
        title={titel}
        lead={sayDeel(o, a)}
        badges={<Badge kind={stand === 'open' ? 'warm' : 'neutral'}>{standLabel[stand]}</Badge>}
      />
      {changed && (
        <Alert kind="warning" title="Er is iets veranderd terwijl jij keek">
          <p>Er is nog niets bevestigd. Hieronder staat wat nu geldt. Lees het opnieuw.</p>
        </Alert>
      )}
      <Asked {...props} />
      {stand === 'open' && <Opens {...props} />}
      {canConfirm && <Decision {...props} />}
      {stand === 'open' && !canConfirm && <Waits {...props} />}
      {canWithdraw && !canConfirm && (
        <PostButton action={paths.openingIntrekking(o.id)} label="Trek het voorstel in" />
      )}
    </Page>
  )
}

const Asked = ({ opening: o, aanbesteding: a, dagen }: OpeningProps) => {
  const expected = endsIn(o, a).flatMap((deel) => expectedOn(deel, dagen) ?? [])
  const early = o.soort === 'definitief' && expected.some((day) => (o.datum ?? '') < day)
  return (
    <>
      <DataList
        items={[
          { label: 'Voorgesteld door', value: o.voorgesteldDoor },
          { label: 'Op', value: <Moment at={o.voorgesteldOp} dateOnly /> },
          ...(o.reden ? [{ label: 'Waarom', value: o.reden }] : []),
          ...(o.beslotenDoor ? [{ label: standLabel[standOf(o)], value: o.beslotenDoor }] : []),
          ...(o.uitleg ? [{ label: 'Uitleg', value: o.uitleg }] : []),
        ]}
      />
      {standOf(o) === 'open' && early && (
        <Alert kind="warning" title={`Dit is eerder dan ${dagen} dagen na de gunningsbeslissing`}>
          <p>Klopt dat? Er kan nog een kort geding komen.</p>
        </Alert>
      )}
    </>
  )
}

/** Exactly who newly reads what. */
const Opens = ({ opening: o, aanbesteding: a, lezers }: OpeningProps) => {
  if (!isPossible(o, a))
    return (
      <Alert kind="warning" title="Dit voorstel past niet meer">
        <p>
          De aanbesteding is intussen veranderd. Het voorstel kan alleen nog worden geweigerd of ingetrokken.
        </p>
      </Alert>
    )
  return (
    <section>
      <h2>Wat er open gaat</h2>
      {!opensNow(o, a) ? (
        <p>Nog niets: {stillRunning(o, a)}</p>
      ) : lezers.length === 0 ? (
        <p>De aanbesteding gaat open, maar daardoor leest nu niemand meer dan eerst.</p>
      ) : (
        <Readers lezers={lezers} />
      )}
    </section>
  )
}

function stillRunning(o: Opening, a: Aanbesteding): string {
  const ending = new Set(endsIn(o, a).map(({ id }) => id))
  const left = delenOf(a).filter((deel) => !hasEnded(deel) && !ending.has(deel.id))
  return `daarna ${left.length === 1 ? 'loopt nog één perceel' : `lopen nog ${left.length} percelen`}. De aanbesteding blijft gesloten tot het laatste is geëindigd.`
}

const Readers = ({ lezers }: { lezers: Lezers[] }) => (
  <>
    <p>Deze leden lezen dit nu niet, en straks wel. Daar kunnen leveranciers bij zijn.</p>
    <Table
      caption="Wie er nieuw bij kan"
      captionHidden
      head={['Wat', 'Kring', 'Leden die er nieuw bij kunnen']}
      numeric={[2]}
      rows={lezers.map(({ titel, wat, kring, leden }) => [
        titel === null
          ? 'Een proeftuin die jij niet ziet'
          : wat === 'aanbesteding'
            ? `De aanbesteding: ${titel}`
            : `Proeftuin: ${titel}`,
        kringLabel[kring],
        String(leden),
      ])}
    />
  </>
)

const Decision = ({ opening: o, aanbesteding: a, gezien, forms }: OpeningProps) => (
  <>
    {isPossible(o, a) && (
      <section>
        <h2>Bevestig</h2>
        <Form
          action={paths.openingBevestiging(o.id)}
          form={forms.bevestiging}
          submit={opensNow(o, a) ? 'Bevestig, en open de aanbesteding' : 'Bevestig'}
          sleutel={randomUUID()}
        >
          <input type="hidden" name="gezien" value={gezien} />
          <CheckboxField form={forms.bevestiging} name="geenGeding" label={promise[o.soort]} />
        </Form>
      </section>
    )}
    <section>
      <h2>Of weiger</h2>
      <Form
        action={paths.openingWeigering(o.id)}
        form={forms.weigering}
        submit="Weiger het voorstel"
        kind="secondary"
        sleutel={randomUUID()}
      >
        <TextArea
          form={forms.weigering}
          name="uitleg"
          label="Waarom niet"
          hint="Wie het voorstelde, krijgt dit te lezen."
          maxlength={1000}
        />
      </Form>
    </section>
  </>
)

const promise: Record<Opening['soort'], string> = {
  definitief: 'Ik weet dat er geen kort geding over deze gunning loopt of nog kan komen',
  gestopt: 'Ik weet dat dit is gestopt, en dat er geen kort geding over loopt',
  correctie: 'Ik weet dat de aanbesteding niet is gepubliceerd, en dat er geen kort geding over loopt',
}

const Waits = (props: OpeningProps) => <p>{sayWaits(props)}</p>

function sayWaits({ namen, aanbesteding: a }: OpeningProps): string {
  if (namen.length > 0) return `Wacht op een van: ${namen.join(', ')}. Het adviesteam kan het ook.`
  const nobody = 'In het team is niemand anders die dit mag bevestigen'
  return a.zichtbaarheid === 'team'
    ? `${nobody}, en alleen jouw organisatie ziet deze aanbesteding. Vraag een collega in het team, of maak haar zichtbaar voor de overheid: dan kan het adviesteam het.`
    : `${nobody}. Het adviesteam is gevraagd.`
}
