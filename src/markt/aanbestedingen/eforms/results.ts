import { type Context, fieldsOf } from './fields.ts'
import type { Uitslag } from './notice.ts'
import { select, type XmlNode } from './path.ts'
import { AT, CONTRACT, LOT_RESULT } from './sources.ts'
import { codeOf, codesOf, distinct, latestDayOf } from './values.ts'
import { tenderersOf } from './winners.ts'

/** What an award notice says became of each lot, by the number of the lot. Of several winners the last decision counts. */
export function resultsOf(notice: XmlNode, context: Context): Map<string, Uitslag> {
  const contracts = contractsOf(notice, context)
  const namesOf = tenderersOf(notice, context)
  const results = new Map<string, Uitslag>()
  for (const node of select(notice, AT.results)) {
    const { take } = fieldsOf(node, LOT_RESULT, context)
    const perceel = take('perceel', codeOf)
    const code = take('uitslag', codeOf)
    if (perceel === null || code === null) continue
    const own = (take('contracten', codesOf) ?? []).flatMap((id) => contracts.get(id) ?? [])
    const gunningsbeslissingOp =
      own
        .flatMap(({ day }) => day ?? [])
        .sort()
        .at(-1) ?? null
    const sent = take('inschrijvingen', codesOf) ?? []
    const chosen = own.flatMap(({ tenders }) => tenders)
    const winnaars = code === 'selec-w' ? namesOf(perceel, chosen.length > 0 ? chosen : sent) : []
    const before = results.get(perceel)
    if (before?.code !== 'selec-w') results.set(perceel, { code, gunningsbeslissingOp, winnaars })
    else before.winnaars = distinct([...before.winnaars, ...winnaars])
  }
  return results
}

type Contract = { day: string | null; tenders: string[] }

/** By the number of the contract, the day on which its winner was chosen and what was chosen. */
function contractsOf(notice: XmlNode, context: Context): Map<string, Contract> {
  const contracts = select(notice, AT.contracts).flatMap((node): [string, Contract][] => {
    const { take } = fieldsOf(node, CONTRACT, context)
    const id = take('id', codeOf)
    const contract = {
      day: take('beslissingOp', latestDayOf),
      tenders: take('inschrijvingen', codesOf) ?? [],
    }
    return id ? [[id, contract]] : []
  })
  return new Map(contracts)
}
