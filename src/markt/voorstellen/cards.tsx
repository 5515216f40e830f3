import { paths } from '#src/paths/index.ts'
import { Badge, dotted, Row, Rows, sayDate } from '#src/platform/components/index.ts'
import { dayOf } from '#src/platform/today.ts'
import type { Stand, Voorstelkaart } from './voorstel.ts'

/** Nothing of what stands as it should. */
export const StandBadge = ({ stand }: { stand: Stand }) =>
  stand === 'open' ? null : (
    <Badge kind="warm" icon="clock">
      {stand === 'ingetrokken' ? 'Ingetrokken' : 'Niet meer bevestigd'}
    </Badge>
  )

type RijenProps = { voorstellen: Voorstelkaart[]; label: string; level?: 2 | 3 }

export const VoorstelRijen = ({ voorstellen, label, level = 2 }: RijenProps) => (
  <Rows label={label}>
    {voorstellen.map((v) => (
      <Row
        level={level}
        href={paths.voorstel(v.id)}
        mark={{ icon: 'bulb', kind: 'sun' }}
        title={v.titel}
        eyebrow={dotted(['Voorstel', v.categorienamen.join(', ')])}
        facts={dotted([v.organisatie, v.regioNaam ?? 'heel Nederland', sayDate(dayOf(v.gewijzigdOp))])}
        badges={<StandBadge stand={v.stand} />}
      />
    ))}
  </Rows>
)
