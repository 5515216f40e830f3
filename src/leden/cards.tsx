import type { Child } from 'hono/jsx'
import { paths } from '#src/paths.ts'
import { Badge, Card } from '#src/platform/components/index.ts'
import { type Lidkaart, lidrolNaam } from './lid.ts'
import { Portret } from './portret.tsx'

type LidCardProps = { lid: Lidkaart; children?: Child }

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
          <small>{[lid.functie, lid.organisatie].filter(Boolean).join(' · ')}</small>
        </span>
      </>
    }
    badges={lid.rollen.length > 0 && lid.rollen.slice(0, 3).map((rol) => <Badge>{lidrolNaam[rol]}</Badge>)}
  >
    {children ?? (lid.brengt && <p>{lid.brengt}</p>)}
  </Card>
)
