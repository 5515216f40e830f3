import { opBureau } from '#src/netwerk/aanmeldingen/places.ts'
import { kantLabel } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import { Moment, Row, Rows } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import type { Wachtend } from './kantwissel.ts'
import { listVoorstellen } from './queries.ts'

/** On the desk: organisations that one of the adviesteam wants on another side. */
export const wisselsOpBureau = fill(opBureau, async ({ db, actor }) => {
  const wissels = await listVoorstellen(db, actor)
  return (
    wissels.length > 0 && (
      <section aria-labelledby="kanten">
        <h2 id="kanten">Van kant wisselen</h2>
        <p>Iemand stelde dit voor. Het gaat in als een ander van het adviesteam het bevestigt.</p>
        <Rows label="Voorstellen die wachten">
          {wissels.map((wissel) => (
            <WisselRij wissel={wissel} />
          ))}
        </Rows>
      </section>
    )
  )
})

const WisselRij = ({ wissel: w }: { wissel: Wachtend }) => (
  <Row
    level={3}
    mark={{ icon: 'route' }}
    title={w.organisatie}
    href={paths.kantwissel(w.organisatieId)}
    facts={
      <>
        Voorgesteld door {w.door}: <Moment at={w.voorgesteldOp} dateOnly />
      </>
    }
  >
    <p>
      Van ‘{kantLabel[w.van]}’ naar ‘{kantLabel[w.naar]}’
    </p>
  </Row>
)
