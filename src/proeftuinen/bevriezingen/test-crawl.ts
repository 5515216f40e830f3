import { paths } from '#src/paths/index.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { ofProeftuin, type Proef, withProeftuin } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Build, type Crawled, decided } from '#test/crawl/crawled.ts'

/** Somebody whose name a guest does not know looked while each tender runs: for who may read the log, and nobody else. */
async function fill({ t, p }: Build, { id, freeze, tender }: Proef) {
  if (freeze !== 'loopt' || !tender) return
  const look = { lidId: p.leden.collega.id, gesloten: false, leverancier: false }
  await t.db
    .insertInto('inkijk')
    .values({ proeftuinId: id, aanbestedingId: tender.id, ...look })
    .execute()
}

/** Only a purchase that ran has a log: by the dates of its tender, or because somebody was being chosen on a route that buys. */
const ran = ({ freeze, fase, route }: Proef) =>
  !['geen', 'komt'].includes(freeze) || (fase === 'selecteren_en_gunnen' && route === 'inhuur')

const csv = withProeftuin((asked, zicht) => {
  const status = decided(asked, may.edit(asked.actor, zicht))
  return status === 200 && !ran(asked.proef) ? 404 : status
})

// Not by the policy of its own noun: what these name is for who leads it, and for nobody else in the team.
export const crawl: Crawled = {
  fill,
  rules: {
    [paths.bevriezing.route]: ofProeftuin(may.edit),
    [paths.bevriezingCsv.route]: csv,
  },
}
