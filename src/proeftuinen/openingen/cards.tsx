import { paths } from '#src/paths/index.ts'
import { Badge, Card, CardList, Moment, sayDate, Table } from '#src/platform/components/index.ts'
import { saySoort } from './labels.ts'
import { herinneringDagen, type Persoonlijk, type Vraag, type Wachtend, type ZonderEinde } from './list.ts'

/** What waits about tenders, on the pages of others: Mijn Vonk and the desk of the adviesteam. */

export type Regel = { href: string; what: string; titel: string; since: Date | null; note: string }

export const sayPersoonlijk = ({ wachtend, vragen }: Persoonlijk): Regel[] => [
  ...sayWachtend(wachtend),
  ...sayVragen(vragen),
]

/** What this member is to confirm, and what he or she proposed and waits for another. */
const sayWachtend = (wachtend: Wachtend[]): Regel[] =>
  wachtend
    .filter(({ eigen, adviesteam, team }) => eigen || adviesteam || team)
    .map(({ id, soort, perceel, titel, voorgesteldOp, door, eigen }) => ({
      href: paths.opening(id),
      titel,
      since: voorgesteldOp,
      note: '',
      what: eigen
        ? `Je voorstel wacht op een ander: ${asPart(saySoort(soort, perceel))}`
        : `Bevestig je wat ${door} voorstelt? ${saySoort(soort, perceel)}`,
    }))

const asPart = (sentence: string) => `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`

/** What is asked of whoever keeps a tender. */
const sayVragen = (vragen: Vraag[]): Regel[] =>
  vragen.map(({ id, titel, voorbijOp, dagen }) => ({
    href: paths.gunning(id),
    titel,
    since: null,
    note: '',
    what: voorbijOp
      ? 'Is de gunning definitief? De opschortende termijn is voorbij'
      : `Al ${dagen} dagen geen gunning na de termijn: hoe staat het?`,
  }))

type OpeningenProps = { wachtend: Wachtend[]; zonderEinde: ZonderEinde[] }

/** For the desk of the adviesteam; nothing when nothing waits. */
export const Openingen = ({ wachtend, zonderEinde }: OpeningenProps) => (
  <>
    {wachtend.length > 0 && (
      <section aria-labelledby="openingen">
        <h2 id="openingen">Aanbestedingen die open willen</h2>
        <p>Iemand van het team bevestigt dit. Is er in het team niemand anders? Dan wacht het op jullie.</p>
        <CardList label="Voorstellen die wachten">
          {wachtend.map((voorstel) => (
            <Voorstel {...voorstel} />
          ))}
        </CardList>
      </section>
    )}
    {zonderEinde.length > 0 && <ZonderEindeTabel zonderEinde={zonderEinde} />}
  </>
)

const Voorstel = ({ id, titel, soort, perceel, door, voorgesteldOp, adviesteam, eigen }: Wachtend) => (
  <Card
    title={titel}
    href={paths.opening(id)}
    eyebrow={saySoort(soort, perceel)}
    badges={
      <Badge icon="clock" kind={adviesteam && !eigen ? 'warm' : 'neutral'}>
        {eigen ? 'jouw voorstel' : adviesteam ? 'wacht op het adviesteam' : 'wacht op het team'}
      </Badge>
    }
    footer={
      <>
        Voorgesteld door {door}, <Moment at={voorgesteldOp} dateOnly />
      </>
    }
  />
)

const ZonderEindeTabel = ({ zonderEinde }: { zonderEinde: ZonderEinde[] }) => (
  <section aria-labelledby="zondereinde">
    <h2 id="zondereinde">Aanbestedingen zonder einde</h2>
    <p>
      {`Zij lopen door, en blijven dus gesloten. De dagen tellen vanaf het einde van de termijn om in te schrijven, en anders vanaf de publicatie. Wie de aanbesteding bijhoudt, krijgt na ${herinneringDagen.slice(0, -1).join(', ')} en ${herinneringDagen.at(-1)} dagen een herinnering.`}
    </p>
    <Table
      caption="Wat nog loopt, het langst eerst"
      captionHidden
      head={['Aanbesteding', 'Dagen', 'Stand', 'Wie houdt haar bij']}
      numeric={[1]}
      rows={zonderEinde.map(({ id, titel, dagen, voorbijOp, koper, houder }) => [
        <a href={paths.gunning(id)}>{titel}</a>,
        String(dagen),
        voorbijOp ? `Termijn voorbij op ${sayDate(voorbijOp)}, nog niet definitief` : 'Nog geen besluit',
        `${houder ?? 'Niemand meer'} (${koper})`,
      ])}
    />
  </section>
)
