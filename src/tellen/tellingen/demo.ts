import type { Demo } from '#src/platform/demo.ts'
import { today } from '#src/platform/today.ts'
import { vorige } from '#src/tellen/momentopnamen/bewaren.ts'
import { laatsteDag, teDoenOp } from '#src/tellen/momentopnamen/rijp.ts'
import { leggVast } from '#src/tellen/momentopnamen/vastleggen.ts'
import { kwartaalMet, kwartaalNa } from '#src/tellen/telregimes/kwartaal.ts'
import { findTelregimeOp } from '#src/tellen/telregimes/queries.ts'
import { beginRegimes } from '#src/tellen/telregimes/telregime.ts'
import { telKwartaal } from './kwartaal.ts'

/** How many quarters of the demo are frozen. */
const terug = 8

/** Each quarter as it was known a month after its end, so that what was told later stands in a later one as a correction. */
export async function demo({ db }: Demo): Promise<void> {
  const eerste = kwartaalNa(kwartaalMet(today()), -terug - 1)
  for (const kwartaal of teDoenOp(today(), eerste)) {
    const gezienOp = new Date(Date.parse(laatsteDag(kwartaal)) + 31 * 86_400_000)
    const telAlle = async (welk: string) =>
      Promise.all(
        beginRegimes.map(async ({ naam }) => {
          const regime = await findTelregimeOp(db, naam, laatsteDag(welk))
          return {
            regime: naam,
            versie: regime.versie,
            cellen: await telKwartaal(db, { kwartaal: welk, regime, gezienOp }),
          }
        }),
      )
    const eerder = vorige(kwartaal).filter((toen) => toen > eerste)
    const opnieuw = []
    for (const toen of eerder)
      opnieuw.push(...(await telAlle(toen)).map((telling) => ({ ...telling, kwartaal: toen })))
    await leggVast(db, { kwartaal, tellingen: await telAlle(kwartaal), opnieuw })
  }
}
