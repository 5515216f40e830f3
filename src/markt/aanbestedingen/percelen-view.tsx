import { Table } from '#src/platform/components/index.ts'
import { type Perceel, sayAmount } from './aanbesteding.ts'
import { labelOf } from './eforms/codelists.ts'
import { withoutWinner } from './percelen.ts'
import type { Meegenomen } from './travel.ts'
import { sayDeel } from './verloop-view.tsx'

type PercelenProps = { percelen: Perceel[] /** The standstill, in days. */; dagen: number }

export const Percelen = ({ percelen, dagen }: PercelenProps) =>
  percelen.length === 0 ? null : (
    <section>
      <h2>Percelen</h2>
      <Table
        caption={`${percelen.length} ${percelen.length === 1 ? 'perceel' : 'percelen'}`}
        captionHidden={percelen.length < 10}
        head={['Nummer', 'Titel', 'Stand', 'CPV-code', 'Waarde', 'Sociaal']}
        numeric={[4]}
        rows={percelen.map((perceel) => [
          perceel.nummer,
          perceel.titel,
          sayDeel(perceel, dagen),
          perceel.cpvHoofd ?? '–',
          perceel.waarde === null ? '–' : sayAmount(perceel.waarde, perceel.valuta),
          saySocial(perceel),
        ])}
      />
    </section>
  )

const saySocial = ({ voorbehouden, sociaalDoel }: Perceel) =>
  [voorbehouden && 'Voorbehouden', ...sociaalDoel.map((code) => labelOf('social-objective', code))]
    .filter(Boolean)
    .join('; ') || '–'

/** The lots of a notice that is not kept yet, as they will stand. */
export const readPercelen = (percelen: Meegenomen['percelen']): Perceel[] =>
  percelen.map(({ nietGegundOp, ...perceel }) => ({
    ...perceel,
    definitiefOp: null,
    vroegtijdigBeeindigdOp: nietGegundOp,
    beeindigdReden: nietGegundOp ? withoutWinner : '',
  }))
