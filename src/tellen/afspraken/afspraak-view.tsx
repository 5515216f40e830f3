import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Badge,
  ButtonLink,
  DateField,
  Form,
  type FormState,
  OpDag,
  Page,
  PageTitle,
  PostButton,
  RadioField,
  type Shell,
  TextField,
  Timeline,
  TimelineEntry,
} from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo } from '#src/proeftuinen/proeftuin/terug.ts'
import {
  type Afspraak,
  type Afspraakuitkomstsoort,
  standOf,
  type Uitkomst,
  uitkomsten,
  vraagtBeide,
  wachtOp,
} from './afspraak.ts'
import { Eerder, Inhoud } from './inhoud-view.tsx'
import type { Levering } from './levering.ts'
import { WatErKwam } from './levering-view.tsx'
import { standLabels, standLooks, zegBewijs, zegDag, zegKanten, zegUitkomst } from './zegt.ts'

type Props = {
  shell: Shell
  proeftuin: Proeftuin
  afspraak: Afspraak
  levering: Levering | null
  magWijzigen: boolean
  magBevestigen: boolean
  /** The organisation of who looks. */
  organisatieId: string | null
  form: FormState
}

export const AfspraakPage = (props: Props) => {
  const { shell, proeftuin, afspraak, levering, magWijzigen, magBevestigen, form } = props
  const [nu] = afspraak.versies
  const stand = standOf(afspraak, today())
  return (
    <Page
      shell={shell}
      title={nu.wat}
      back={[...backTo(proeftuin), { href: paths.afspraken(proeftuin.id), label: 'Afspraken' }]}
    >
      <PageTitle
        title={nu.wat}
        lead={`${zegKanten(afspraak)}, ${zegDag(afspraak)}.`}
        action={
          magWijzigen && (
            <ButtonLink href={paths.afspraakBewerken(afspraak.id)} kind="secondary">
              Wijzig de afspraak
            </ButtonLink>
          )
        }
      />
      <p>
        <Badge {...standLooks[stand]}>{standLabels[stand]}</Badge>
      </p>
      {magBevestigen && <VraagJa {...props} />}
      {levering && <WatErKwam afspraak={afspraak} levering={levering} />}
      <Gang afspraak={afspraak} />
      {magBevestigen && <HoeGingHet afspraak={afspraak} form={form} />}
      <Inhoud afspraak={afspraak} />
      <Eerder afspraak={afspraak} />
    </Page>
  )
}

/** What waits for the yes of the own organisation: how it went, or the words themselves. */
const VraagJa = ({ afspraak, organisatieId }: Pick<Props, 'afspraak' | 'organisatieId'>) => {
  const over = wachtOp(afspraak, organisatieId)
  if (!over) return null
  return (
    <section aria-labelledby="ja">
      <h2 id="ja">Klopt dit volgens jullie?</h2>
      <p>
        {'uitkomst' in over
          ? `${over.voor} schreef: ${zegUitkomst(over).toLowerCase()}${over.reden ? `, omdat: ${over.reden}` : ''}.`
          : `${over.voor} schreef deze afspraak op. Beide kanten bevestigen wat er staat.`}
      </p>
      <PostButton
        action={paths.afspraakAkkoord(afspraak.id)}
        label="Ja, dit klopt"
        kind="primary"
        fields={{ over: over.id }}
      />
      <p>Klopt het niet? Schrijf hieronder hoe het volgens jullie ging.</p>
    </section>
  )
}

/** How it went, with who says so: nothing that was said is lost. */
const Gang = ({ afspraak }: Pick<Props, 'afspraak'>) => {
  const [nu] = afspraak.versies
  return (
    <section aria-labelledby="gang">
      <h2 id="gang">Hoe het ging</h2>
      <Timeline>
        {afspraak.uitkomsten.map((een) => (
          <Gegaan een={een} />
        ))}
        <TimelineEntry
          look={{ word: '', icon: 'heart-handshake', mark: nu.akkoorden.length > 1 ? 'blad' : 'lucht' }}
          when={<OpDag at={nu.op} />}
          title={nu.nummer === 1 ? 'Afgesproken' : 'Afspraak gewijzigd'}
          footer={
            <small>
              {zegBewijs(nu)}
              {vraagtBeide(afspraak.soort) && nu.akkoorden.length < 2 && '; de andere kant nog niet'}
            </small>
          }
        />
      </Timeline>
    </section>
  )
}

const Gegaan = ({ een }: { een: Uitkomst }) => (
  <TimelineEntry
    look={{
      word: '',
      icon: een.akkoorden.length > 1 ? 'circle-check' : 'calendar',
      mark: een.akkoorden.length > 1 ? 'blad' : 'lucht',
    }}
    when={<OpDag at={een.op} />}
    title={zegUitkomst(een)}
    footer={
      <small>
        {een.akkoorden.length > 1 ? zegBewijs(een) : `${zegBewijs(een)}; de andere kant nog niet`}
      </small>
    }
  >
    {een.reden && <p>{een.reden}</p>}
  </TimelineEntry>
)

const keuzes: Record<Afspraakuitkomstsoort, string> = {
  gehouden: 'De afspraak is gehouden',
  niet_gehouden: 'De afspraak is niet gehouden',
  verschoven: 'We verschuiven de afspraak',
}

/** For who works for one of the two sides. */
const HoeGingHet = ({ afspraak, form }: Pick<Props, 'afspraak' | 'form'>) => (
  <details class="vonk-uitklap" open={Object.keys(form.problems).length > 0}>
    <summary>Schrijf op hoe het ging</summary>
    <Form action={paths.afspraakUitkomst(afspraak.id)} form={form} submit="Bewaar" sleutel={randomUUID()}>
      <RadioField
        form={form}
        name="uitkomst"
        label="Hoe ging het?"
        options={uitkomsten.map((value) => ({ value, label: keuzes[value] }))}
      />
      <DateField
        form={form}
        name="nieuweDag"
        label="Naar welke dag?"
        hint="Alleen bij verschuiven. De nieuwe dag geldt als de andere kant ja zegt."
        min={today()}
        optional
      />
      <TextField
        form={form}
        name="reden"
        label="Waarom?"
        hint="Nodig als het niet lukte, of later wordt. Schrijf niets over iemands gezondheid."
        maxlength={1000}
        optional
      />
    </Form>
  </details>
)
