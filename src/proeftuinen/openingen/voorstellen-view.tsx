import type { Aanbesteding } from '#src/markt/aanbestedingen/aanbesteding.ts'
import { paths } from '#src/paths/index.ts'
import { Badge, Card, CardList, Moment } from '#src/platform/components/index.ts'
import { sayDeel, sayVoorstelVan, standLabel } from './labels.ts'
import { type Opening, standOf } from './opening.ts'

export const Voorstellen = ({
  title,
  voorstellen,
  a,
}: {
  title: string
  voorstellen: Opening[]
  a: Aanbesteding
}) => (
  <section>
    <h2>{title}</h2>
    <CardList label={title}>
      {voorstellen.map((o) => (
        <Card
          title={sayVoorstelVan(o, a)}
          href={paths.opening(o.id)}
          eyebrow={sayDeel(o, a)}
          badges={<Badge kind={standOf(o) === 'open' ? 'warm' : 'neutral'}>{standLabel[standOf(o)]}</Badge>}
          footer={
            <>
              Voorgesteld door {o.voorgesteldDoor}, <Moment at={o.voorgesteldOp} dateOnly />
            </>
          }
        >
          {o.reden && <p>{o.reden}</p>}
        </Card>
      ))}
    </CardList>
  </section>
)
