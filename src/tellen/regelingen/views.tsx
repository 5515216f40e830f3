import type { Child } from 'hono/jsx'
import { paths, type Query } from '#src/paths/index.ts'
import {
  Alert,
  Badge,
  ButtonLink,
  capital,
  DataList,
  EmptyState,
  type FilterGroup,
  Filters,
  Icon,
  ListHead,
  Moment,
  Page,
  PageTitle,
  Paragraphs,
  Row,
  Rows,
  type Shell,
  sayDate,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { daysBetween, today } from '#src/platform/today.ts'
import { aanvragerLabels, momentLabels, sayAanvragers } from './labels.ts'
import { aanvragers, type Filter, geldigDagen, keuzemomenten, past, type Regeling } from './regeling.ts'

type RegelingenProps = { shell: Shell; filter: Filter; regelingen: Regeling[]; canKeep: boolean }

export const RegelingenPage = ({ shell, filter, regelingen, canKeep }: RegelingenProps) => {
  const nu = regelingen.filter(({ vervallen }) => !vervallen)
  const gevonden = nu.filter((een) => past(een, filter))
  const groups = groepenVan(nu, filter)
  const reset = paths.regelingen()
  return (
    <Page shell={shell} title="Regelingen">
      <PageTitle
        title="Regelingen"
        lead="Wat helpt als je iemand werk geeft: voor wie het is, wie het aanvraagt, en of je dat voor of na de start doet."
        action={canKeep && <ButtonLink href={paths.nieuweRegeling()}>Voeg een regeling toe</ButtonLink>}
      />
      <TwoColumns
        sideFirst
        side={<Filters groups={groups} reset={isGekozen(filter) ? reset : undefined} />}
        main={
          <>
            <ListHead count={sayAantal(gevonden.length)} groups={groups} reset={reset} />
            {gevonden.length === 0 ? <Niets /> : <Rows label="Regelingen">{gevonden.map(Regel)}</Rows>}
            <p>
              Regels veranderen. Lees de bron voor je iets afspreekt. Wie kan meedenken in jouw regio, staat
              bij <a href={paths.regios()}>wie helpt in jouw regio</a>.
            </p>
            <Vervallen regelingen={regelingen.filter(({ vervallen }) => vervallen)} />
          </>
        }
      />
    </Page>
  )
}

const isGekozen = (filter: Filter) => Object.values(filter).some(Boolean)
const sayAantal = (aantal: number) => (aantal === 1 ? '1 regeling' : `${aantal} regelingen`)

function groepenVan(regelingen: Regeling[], filter: Filter): FilterGroup[] {
  const optie = (label: string, keuze: Filter, active: boolean) => {
    const [naam = ''] = Object.keys(keuze)
    const met = { ...filter, ...keuze }
    const query: Query = active ? { ...filter, [naam]: undefined } : met
    return { label, active, count: tel(regelingen, met), href: paths.regelingen(query) }
  }
  return [
    {
      label: 'Wie vraagt het aan?',
      options: aanvragers.map((aanvrager) =>
        optie(aanvragerLabels[aanvrager], { aanvrager }, filter.aanvrager === aanvrager),
      ),
    },
    {
      label: 'Wanneer?',
      options: keuzemomenten.map((moment) =>
        optie(momentLabels[moment], { moment }, filter.moment === moment),
      ),
    },
  ]
}

const tel = (regelingen: Regeling[], filter: Filter) => regelingen.filter((een) => past(een, filter)).length

const Niets = () => (
  <EmptyState
    title="Geen regeling gevonden"
    icon="heart-handshake"
    action={<ButtonLink href={paths.regelingen()}>Toon alle regelingen</ButtonLink>}
  >
    Kies andere filters.
  </EmptyState>
)

const Regel = (regeling: Regeling) => (
  <Row
    href={paths.regeling(regeling.code)}
    title={regeling.titel}
    mark={{ icon: 'heart-handshake' }}
    badges={<Badge icon="calendar">{momentLabels[regeling.moment]}</Badge>}
    facts={`Aanvragen: ${sayAanvragers(regeling)}`}
  >
    <p>{regeling.kort}</p>
  </Row>
)

const Vervallen = ({ regelingen }: { regelingen: Regeling[] }) =>
  regelingen.length === 0 ? null : (
    <section aria-labelledby="vervallen">
      <h2 id="vervallen">Bestaat niet meer</h2>
      <ul>
        {regelingen.map(({ code, titel }) => (
          <li>
            <a href={paths.regeling(code)}>{titel}</a>
          </li>
        ))}
      </ul>
    </section>
  )

type RegelingProps = {
  shell: Shell
  versie: Regeling
  /** All of them, the newest first. */
  versies: Regeling[]
  canKeep: boolean
}

export const RegelingPage = ({ shell, versie, versies, canKeep }: RegelingProps) => (
  <Page shell={shell} title={versie.titel} back={[{ href: paths.regelingen(), label: 'Regelingen' }]}>
    <PageTitle
      title={versie.titel}
      lead={versie.kort}
      badges={<Badge icon="calendar">{momentLabels[versie.moment]}</Badge>}
      action={canKeep && <ButtonLink href={paths.regelingVersies(versie.code)}>Nieuwe versie</ButtonLink>}
    />
    <Waarschuwing versie={versie} isOud={versie !== versies[0]} />
    <DataList
      items={[
        { label: 'Voor wie', value: <Paragraphs text={versie.voorWie} /> },
        { label: 'Wie vraagt het aan', value: capital(sayAanvragers(versie)) },
        { label: 'Wanneer', value: momentLabels[versie.moment] },
        { label: 'Zo regel je het', value: <Paragraphs text={versie.aanvraag} /> },
        { label: 'Bron', value: bronVan(versie) },
        { label: 'Nagekeken', value: sayDate(versie.nagekekenOp) },
      ]}
    />
    {versies.length > 1 && <Versies versies={versies} />}
  </Page>
)

const Waarschuwing = ({ versie, isOud }: { versie: Regeling; isOud: boolean }) => {
  if (isOud)
    return (
      <Alert kind="warning">
        <p>
          Dit is een oude versie. <a href={paths.regeling(versie.code)}>Lees de versie van nu</a>.
        </p>
      </Alert>
    )
  if (versie.vervallen) return <Alert kind="warning">Deze regeling bestaat niet meer.</Alert>
  if (daysBetween(versie.nagekekenOp, today()) <= geldigDagen) return null
  return (
    <Alert kind="warning">
      Dit is langer dan een jaar geleden nagekeken. Lees eerst de bron: er kan iets zijn veranderd.
    </Alert>
  )
}

const bronVan = ({ bron, bronLink }: Pick<Regeling, 'bron' | 'bronLink'>): Child =>
  bronLink ? (
    <>
      <a href={bronLink} rel="noopener noreferrer">
        {bron}
      </a>{' '}
      <Icon name="external-link" />
    </>
  ) : (
    bron
  )

const Versies = ({ versies }: Pick<RegelingProps, 'versies'>) => (
  <section aria-labelledby="versies">
    <h2 id="versies">Versies</h2>
    <ul>
      {versies.map(({ code, versie, op, nagekekenOp }, n) => (
        <li>
          <a href={paths.regeling(code, n === 0 ? undefined : versie)}>Versie {versie}</a>, vastgelegd{' '}
          <Moment at={op} dateOnly />, nagekeken op {sayDate(nagekekenOp)}
        </li>
      ))}
    </ul>
  </section>
)
