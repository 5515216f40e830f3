import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import {
  Badge,
  Card,
  CardList,
  dot,
  dotted,
  type Mark,
  Moment,
  Row,
  Rows,
  Spark,
} from '#src/platform/components/index.ts'
import {
  dichtLabel,
  faseLabel,
  knowsFrozen,
  sayGesloten,
  sayRoutes,
  uitkomstLabel,
  zichtbaarheidLabel,
} from './labels.ts'
import type { ProeftuinKaart, Uitkomst, Zicht } from './proeftuin.ts'

export const UitkomstBadge = ({ uitkomst }: { uitkomst: Uitkomst }) => (
  <Badge kind={uitkomst === 'niet_gelukt' || uitkomst === 'te_vroeg' ? 'warm' : 'good'} icon="flag">
    {uitkomstLabel[uitkomst]}
  </Badge>
)

/** The circle, and what the freeze makes of it for who may know. */
export const ZichtbaarheidBadge = ({
  zichtbaarheid,
  dicht = dichtLabel,
  ...p
}: Pick<Zicht, 'zichtbaarheid' | 'bevroren' | 'rol'> & { dicht?: string }) => (
  <>
    <Badge icon={zichtbaarheid === 'openbaar' ? 'world' : 'lock'}>
      Zichtbaar voor: {zichtbaarheidLabel[zichtbaarheid]}
    </Badge>
    {zichtbaarheid !== 'openbaar' && knowsFrozen(p) && (
      <Badge kind="warm" icon="lock">
        {dicht}
      </Badge>
    )}
  </>
)

/** How it stands, as far as this actor may know. */
export const StandBadge = ({ gesloten, bevroren, uitkomst, routes }: ProeftuinKaart) => {
  if (gesloten) return <Badge icon="lock">{sayGesloten({ bevroren })}</Badge>
  return uitkomst ? <UitkomstBadge uitkomst={uitkomst} /> : <Badge icon="route">{sayRoutes(routes)}</Badge>
}

const lessenTekst = (n: number) => (n === 1 ? '1 les' : `${n} lessen`)

type CardProps = ProeftuinKaart & { passage: Child; level: 2 | 3 }

/** The kind of work, and how far it is for who may know. */
const soortVan = (p: ProeftuinKaart) =>
  dotted([p.categorie, !p.gesloten && (p.uitkomst ? 'Afgerond' : faseLabel[p.fase])])

const Waar = (p: ProeftuinKaart) => (
  <>
    {dotted([p.organisatie, p.regioNaam])}
    {!p.gesloten && (
      <>
        {dot}
        <Moment at={p.bewogenOp} dateOnly />
      </>
    )}
  </>
)

const Labels = (p: ProeftuinKaart) => (
  <>
    <StandBadge {...p} />
    {p.lessen > 0 && (
      <Badge kind="sun" icon="bulb">
        {lessenTekst(p.lessen)}
      </Badge>
    )}
    {p.zichtbaarheid !== 'openbaar' && !p.gesloten && <ZichtbaarheidBadge {...p} />}
    {p.wachtOpGastheer && !p.gesloten && <Badge icon="clock">Gastheer nog niet bevestigd</Badge>}
  </>
)

const ProeftuinCard = ({ passage, level, ...p }: CardProps) => (
  <Card
    href={paths.proeftuin(p.id)}
    title={p.titel}
    level={level}
    media={<Spark id={p.id} />}
    eyebrow={soortVan(p)}
    badges={<Labels {...p} />}
    footer={<Waar {...p} />}
  >
    {p.vraag && <p>{p.vraag}</p>}
    {passage}
  </Card>
)

/** `passage`: below the question, in a list that was searched. */
type CardsProps = {
  kaarten: ProeftuinKaart[]
  label: string
  passage?: (kaart: ProeftuinKaart) => Child
  /** Of their headings. */
  level?: 2 | 3
}

export const ProeftuinCards = ({ kaarten, label, passage, level = 2 }: CardsProps) => (
  <CardList label={label}>
    {kaarten.map((kaart) => (
      <ProeftuinCard {...kaart} level={level} passage={passage?.(kaart)} />
    ))}
  </CardList>
)

function markOf({ gesloten, uitkomst }: ProeftuinKaart): Mark {
  if (gesloten) return { icon: 'lock' }
  if (uitkomst === null) return { icon: 'seedling', kind: 'sun' }
  return { icon: 'flag', kind: uitkomst === 'niet_gelukt' || uitkomst === 'te_vroeg' ? 'warm' : 'good' }
}

/** The same as rows: what tells one from another, and no more. */
export const ProeftuinRijen = ({ kaarten, label, passage, level = 2 }: CardsProps) => (
  <Rows label={label}>
    {kaarten.map((kaart) => (
      <Row
        href={paths.proeftuin(kaart.id)}
        title={kaart.titel}
        level={level}
        mark={markOf(kaart)}
        eyebrow={soortVan(kaart)}
        facts={<Waar {...kaart} />}
        badges={<Labels {...kaart} />}
      >
        {kaart.vraag && <p>{kaart.vraag}</p>}
        {passage?.(kaart)}
      </Row>
    ))}
  </Rows>
)
