import type { Child } from 'hono/jsx'
import { Moment, Table } from '#src/platform/components/index.ts'
import { type Aanbesteding, hasEnded, nameOf } from './aanbesteding.ts'
import type { Meegenomen } from './travel.ts'
import { sayDeel } from './verloop-view.tsx'

type Gelezen = Meegenomen['percelen'][number]
type LotgevallenProps = {
  aanbesteding: Aanbesteding
  notice: Meegenomen /** The standstill, in days. */
  dagen: number
}

/** What a new notice means for each lot, before anything is kept. */
export const Lotgevallen = ({ aanbesteding, notice, dagen }: LotgevallenProps) => {
  const rows = notice.percelen.flatMap((perceel) => rowOf(aanbesteding, perceel, dagen))
  const absent = absentFrom(aanbesteding, notice)
  return (
    <>
      {rows.length > 0 && (
        <Table caption="Per perceel" head={['Perceel', 'Nu in Vonk', 'Wat er gebeurt']} rows={rows} />
      )}
      {absent.length > 0 && (
        <p>
          {absent.length === 1 ? 'Dit perceel staat' : 'Deze percelen staan'} niet in de aankondiging en{' '}
          {absent.length === 1 ? 'blijft' : 'blijven'} zoals het is: {absent.map(nameOf).join('; ')}.
        </p>
      )}
    </>
  )
}

const absentFrom = ({ percelen }: Aanbesteding, notice: Meegenomen) => {
  const named = new Set(notice.percelen.map(({ nummer }) => nummer))
  return percelen.filter(({ nummer }) => !named.has(nummer))
}

function rowOf({ percelen, loopt }: Aanbesteding, gelezen: Gelezen, dagen: number): Child[][] {
  const now = percelen.find(({ nummer }) => nummer === gelezen.nummer)
  const happens = meaningOf(gelezen, { ended: now ? hasEnded(now) : false, loopt })
  if (now && happens === null) return []
  return [[nameOf(gelezen), now ? sayDeel(now, dagen) : 'Staat er nog niet in', happens ?? 'Komt erbij']]
}

/** Nothing opens by a notice: the decision does not, and an end is proposed. */
function meaningOf(
  { uitslag, gunningsbeslissingOp }: Gelezen,
  now: { ended: boolean; loopt: boolean },
): Child {
  if (now.ended) return null
  if (uitslag === 'clos-nw')
    return now.loopt
      ? 'Niet gegund. Vonk stelt voor dat dit perceel is gestopt; iemand anders bevestigt dat.'
      : 'Niet gegund. Het perceel stopt.'
  if (uitslag === 'open-nw') return 'Nog geen winnaar. Het perceel loopt door.'
  if (!gunningsbeslissingOp) return uitslag ? 'Er is een winnaar. Vul zelf de dag van het besluit in.' : null
  return (
    <>
      Gunningsbeslissing op <Moment at={gunningsbeslissingOp} />. Het perceel blijft gesloten tot de gunning
      definitief is.
    </>
  )
}
