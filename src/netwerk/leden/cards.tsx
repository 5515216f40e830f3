import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import { Badge, Card, dotted, Row } from '#src/platform/components/index.ts'
import type { Lidpagina } from './lid.ts'
import { Portret } from './portret.tsx'

/** At most two by name: on the page of the member stand all. */
const sayOokBij = ({ ookBij }: Lidpagina) => {
  const named = ookBij
    .map(({ naam }) => naam)
    .slice(0, 2)
    .join(', ')
  return ookBij.length > 2 ? `${named} en nog ${ookBij.length - 2}` : named
}

type LidCardProps = { lid: Lidpagina; children?: Child }

/** Who, where, and what they bring: enough to decide whether to knock. */
export const LidCard = ({ lid, children }: LidCardProps) => (
  <Card
    level={2}
    href={paths.lid(lid.id)}
    title={
      <>
        <Portret lid={lid} maat="klein" />
        <span>
          {lid.naam}
          {lid.functie && <small>{lid.functie}</small>}
          {lid.organisatie && <small>{lid.organisatie}</small>}
          {lid.ookBij.length > 0 && <small>Ook: {sayOokBij(lid)}</small>}
        </span>
      </>
    }
    badges={lid.rollen.length > 0 && lid.rollen.slice(0, 3).map(({ naam }) => <Badge>{naam}</Badge>)}
  >
    {children ?? (lid.brengt && <p>{lid.brengt}</p>)}
  </Card>
)

/** The same as a row in a list. */
export const LidRij = ({ lid }: { lid: Lidpagina }) => (
  <Row
    href={paths.lid(lid.id)}
    title={lid.naam}
    mark={{ picture: <Portret lid={lid} maat="klein" /> }}
    facts={dotted([lid.functie, lid.organisatie, lid.ookBij.length > 0 && `ook: ${sayOokBij(lid)}`])}
    badges={lid.rollen.length > 0 && lid.rollen.slice(0, 2).map(({ naam }) => <Badge>{naam}</Badge>)}
  >
    {lid.brengt && <p>{lid.brengt}</p>}
  </Row>
)
