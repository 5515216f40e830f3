import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  DataList,
  type Fact,
  MeldLink,
  Moment,
  Page,
  PageTitle,
  PostButton,
  RichText,
  type Shell,
  sayDate,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import { dayOf } from '#src/platform/today.ts'
import { StandBadge } from './cards.tsx'
import type { Versie, Voorstel } from './voorstel.ts'

export const back = [{ href: paths.voorstellen(), label: 'Voorstellen' }]

type VoorstelProps = {
  shell: Shell
  voorstel: Voorstel
  eerder: Versie[]
  rights: { edit: boolean; withdraw: boolean; confirm: boolean; seeName: boolean }
  /** What the nouns above let one do, and what came of it. */
  acties: Child
  erbij: Child
}

export const VoorstelPage = (props: VoorstelProps) => {
  const { shell, voorstel: v, rights, acties } = props
  const edit = rights.edit && (
    <ButtonLink href={paths.voorstelBewerken(v.id)} kind="secondary">
      Pas aan
    </ButtonLink>
  )
  return (
    <Page shell={shell} title={v.titel} back={back}>
      <PageTitle title={v.titel} badges={<Badges {...v} />} action={edit || acties} />
      <TwoColumns main={<Main {...props} />} side={<Side {...props} />} />
    </Page>
  )
}

const Badges = ({ stand, zichtbaarheid }: Voorstel) => (
  <>
    <Badge icon="eye">{zichtbaarheid === 'openbaar' ? 'Iedereen leest dit' : 'Alle leden lezen dit'}</Badge>
    <StandBadge stand={stand} />
  </>
)

const Main = ({ voorstel: v, eerder, erbij, rights }: VoorstelProps) => (
  <>
    <Voorbij {...v} confirm={rights.confirm} />
    <section aria-labelledby="aanbod">
      <h2 id="aanbod">Wat {v.organisatie} aanbiedt</h2>
      <RichText html={renderMarkdown(v.aanbod)} />
    </section>
    {v.vraagt && (
      <section aria-labelledby="vraagt">
        <h2 id="vraagt">Wat het van een koper vraagt</h2>
        <RichText html={renderMarkdown(v.vraagt)} />
      </section>
    )}
    {erbij}
    {eerder.length > 0 && <Eerder eerder={eerder} />}
    <p>
      <MeldLink href={paths.melden('voorstel', v.id)} titel={v.titel} />
    </p>
  </>
)

/** What stands no more is still read: somebody may have acted on it. */
const Voorbij = ({ id, stand, ingetrokkenOp, staatTot, confirm }: Voorstel & { confirm: boolean }) =>
  stand === 'open' && !confirm ? null : (
    <Alert kind={stand === 'open' ? 'info' : 'warning'} title={voorbijTitel[stand]}>
      {stand === 'ingetrokken' && ingetrokkenOp !== null ? (
        <p>
          Het is ingetrokken op {sayDate(dayOf(ingetrokkenOp))} en staat niet meer in de lijsten. De tekst
          blijft hier te lezen, omdat kopers hem al konden gebruiken.
        </p>
      ) : (
        <p>
          {stand === 'open' ? 'Het staat tot en met' : 'Het stond tot en met'} {sayDate(staatTot)}. Elk jaar
          vragen we of een voorstel nog staat.
        </p>
      )}
      {confirm && (
        <PostButton
          action={paths.voorstelBevestiging(id)}
          label={stand === 'ingetrokken' ? 'Zet het weer open' : 'Ja, het staat nog'}
        />
      )}
    </Alert>
  )

const voorbijTitel = {
  open: 'Staat dit voorstel nog?',
  verlopen: 'Het is niet zeker of dit nog staat',
  ingetrokken: 'Dit voorstel is ingetrokken',
}

/** Word for word, so that who acted on it can show what it said. */
const Eerder = ({ eerder }: { eerder: Versie[] }) => (
  <details class="vonk-uitklap">
    <summary>Wat hier eerder stond</summary>
    {eerder.map(({ versie, titel, aanbod, vraagt, op }) => (
      <section aria-labelledby={`versie-${versie}`}>
        <h2 id={`versie-${versie}`}>Versie {versie}</h2>
        <p class="vonk-herkomst">
          Van <Moment at={op} />
        </p>
        <p>
          <strong>{titel}</strong>
        </p>
        <RichText html={renderMarkdown(aanbod)} />
        {vraagt && <RichText html={renderMarkdown(vraagt)} />}
      </section>
    ))}
  </details>
)

const Side = ({ voorstel: v, rights }: VoorstelProps) => (
  <>
    <Card title="Over dit voorstel" level={2}>
      <DataList items={factsOf(v, rights.seeName)} />
    </Card>
    {rights.withdraw && v.stand !== 'ingetrokken' && (
      <Card title="Geldt het niet meer?" level={2}>
        <p>
          Het gaat uit de lijsten. Wie het al gebruikte, leest dat het is ingetrokken. Je kunt het weer
          openzetten.
        </p>
        <PostButton action={paths.voorstelIntrekking(v.id)} label="Trek het in" />
      </Card>
    )}
  </>
)

const factsOf = (v: Voorstel, seeName: boolean): Fact[] => [
  { label: 'Van', value: <a href={paths.organisatie(v.organisatieId)}>{v.organisatie}</a> },
  ...(seeName
    ? [{ label: 'Schreef het', value: v.doorWeg ? v.door : <a href={paths.lid(v.doorId)}>{v.door}</a> }]
    : []),
  {
    label: 'Soort werk',
    value: v.categorieen.map((code, n) => (
      <>
        {n > 0 && ', '}
        <a href={paths.soortWerk(code)}>{v.categorienamen[n]}</a>
      </>
    )),
  },
  { label: 'Waar', value: v.regioNaam ?? 'Heel Nederland' },
  { label: 'Gedaan', value: <Moment at={v.aangemaaktOp} /> },
  ...(v.versie > 1 ? [{ label: 'Gewijzigd', value: <Moment at={v.gewijzigdOp} /> }] : []),
]
