import { actiesOpVoorstel, opVoorstel } from '#src/markt/voorstellen/places.ts'
import { paths } from '#src/paths/index.ts'
import { ButtonLink, dotted, Row, Rows, sayDate } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { dayOf } from '#src/platform/today.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { listUitVoorstel } from './herkomst.ts'

/** For who can start one, while it stands. */
export const proeftuinVanVoorstel = fill(
  actiesOpVoorstel,
  ({ actor }, { id, stand }) =>
    may.start(actor) &&
    stand === 'open' && (
      <ButtonLink href={paths.nieuweProeftuin({ vertrekpunt: 'opdracht', voorstel: id })}>
        Maak er een proeftuin van
      </ButtonLink>
    ),
)

/** Nothing to read is nothing said: not even that there is none. */
export const uitVoorstel = fill(opVoorstel, async ({ db, actor }, { id }) => {
  const proeftuinen = await listUitVoorstel(db, actor, id)
  return (
    proeftuinen.length > 0 && (
      <section aria-labelledby="ervan">
        <h2 id="ervan">Wat ervan kwam</h2>
        <Rows label="Proeftuinen uit dit voorstel">
          {proeftuinen.map((p) => (
            <Row
              level={3}
              href={paths.proeftuin(p.id)}
              mark={{ icon: 'seedling' }}
              title={p.titel}
              facts={dotted([p.organisatie, sayDate(dayOf(p.aangemaaktOp))])}
            >
              <p>{p.vraag}</p>
            </Row>
          ))}
        </Rows>
      </section>
    )
  )
})
