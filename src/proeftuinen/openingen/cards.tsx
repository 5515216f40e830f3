import { paths } from '#src/paths/index.ts'
import { Badge, Moment, Row, Rows, sayDate, Table } from '#src/platform/components/index.ts'
import { saySoort } from './labels.ts'
import { herinneringDagen, type Wachtend, type ZonderEinde } from './list.ts'

type OpeningenProps = { wachtend: Wachtend[]; zonderEinde: ZonderEinde[] }

/** For the desk of the adviesteam; nothing when nothing waits. */
export const Openingen = ({ wachtend, zonderEinde }: OpeningenProps) => (
  <>
    {wachtend.length > 0 && (
      <section aria-labelledby="openingen">
        <h2 id="openingen">Aanbestedingen die open willen</h2>
        <p>Iemand van het team bevestigt dit. Is er in het team niemand anders? Dan wacht het op jullie.</p>
        <Rows label="Voorstellen die wachten">
          {wachtend.map((voorstel) => (
            <Voorstelrij {...voorstel} />
          ))}
        </Rows>
      </section>
    )}
    {zonderEinde.length > 0 && <ZonderEindeTabel zonderEinde={zonderEinde} />}
  </>
)

const Voorstelrij = ({ id, titel, soort, perceel, door, voorgesteldOp, adviesteam, eigen }: Wachtend) => (
  <Row
    level={3}
    mark={{ icon: 'file-text' }}
    title={titel}
    href={paths.opening(id)}
    eyebrow={saySoort(soort, perceel)}
    badges={
      <Badge icon="clock" kind={adviesteam && !eigen ? 'warm' : 'neutral'}>
        {eigen ? 'jouw voorstel' : adviesteam ? 'wacht op het adviesteam' : 'wacht op het team'}
      </Badge>
    }
    facts={
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
