import { type Context, fieldsOf } from './fields.ts'
import type { Uitslag } from './notice.ts'
import { select, type XmlNode } from './path.ts'
import { AT, CONTRACT, LOT_RESULT } from './sources.ts'
import { codeOf, codesOf, latestDayOf } from './values.ts'

/** What an award notice says became of each lot, by the number of the lot. Of several winners the last decision counts. */
export function resultsOf(notice: XmlNode, context: Context): Map<string, Uitslag> {
  const decided = decisionsOf(notice, context)
  const results = new Map<string, Uitslag>()
  for (const node of select(notice, AT.results)) {
    const { take } = fieldsOf(node, LOT_RESULT, context)
    const perceel = take('perceel', codeOf)
    const code = take('uitslag', codeOf)
    if (perceel === null || code === null) continue
    const days = (take('contracten', codesOf) ?? []).flatMap((id) => decided.get(id) ?? [])
    const gunningsbeslissingOp = days.sort().at(-1) ?? null
    const before = results.get(perceel)
    if (before?.code !== 'selec-w') results.set(perceel, { code, gunningsbeslissingOp })
  }
  return results
}

/** By the number of the contract, the day on which its winner was chosen. */
function decisionsOf(notice: XmlNode, context: Context): Map<string, string> {
  const contracts = select(notice, AT.contracts).flatMap((node): [string, string][] => {
    const { take } = fieldsOf(node, CONTRACT, context)
    const [id, day] = [take('id', codeOf), take('beslissingOp', latestDayOf)]
    return id && day ? [[id, day]] : []
  })
  return new Map(contracts)
}
