import { daysAfter } from '#src/platform/today.ts'
import { dagVan, kwartaalMet, kwartaalNa, kwartaalVan } from '#src/tellen/telregimes/kwartaal.ts'

/** So many days after its end a quarter is frozen: what suppliers and clients still report of it comes in until then. */
const dagenNa = 31

/** The last day of a quarter. */
export const laatsteDag = (kwartaal: string): string => dagVan(kwartaalVan(kwartaal).laatste)

/** The newest quarter that can be frozen on a day: that of winter on 31 January. */
export function rijpOp(dag: string): string {
  const kwartaal = kwartaalNa(kwartaalMet(dag), -1)
  return daysAfter(laatsteDag(kwartaal), dagenNa) <= dag ? kwartaal : kwartaalNa(kwartaal, -1)
}

/** Which are to be frozen on a day, the oldest first: those since the newest that is, or the first. */
export function teDoenOp(dag: string, nieuwste: string | undefined): string[] {
  const rijp = rijpOp(dag)
  const tedoen: string[] = []
  for (let een = nieuwste ? kwartaalNa(nieuwste) : rijp; een <= rijp; een = kwartaalNa(een)) tedoen.push(een)
  return tedoen
}
