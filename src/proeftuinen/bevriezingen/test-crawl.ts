import { paths } from '#src/paths/index.ts'
import { ofProeftuin, type Proef, withProeftuin } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Build, type Crawled, decided } from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

/** Somebody looked while each tender runs: names who may see the log, and nobody else, would learn of it. */
async function fill({ t, p }: Build, { id, freeze, tender }: Proef) {
  if (freeze !== 'loopt' || !tender) return
  const look = { lidId: p.leden.bestuurder.id, gesloten: false, leverancier: false }
  await t.db
    .insertInto('inkijk')
    .values({ proeftuinId: id, aanbestedingId: tender.id, ...look })
    .execute()
}

/** Without a tender there is no log. */
const csv = withProeftuin((asked, zicht) => {
  const status = decided(asked, may.read(asked.actor, zicht))
  return status === 200 && asked.proef.freeze === 'geen' ? 404 : status
})

export const crawl: Crawled = {
  fill,
  rules: {
    [paths.bevriezing.route]: ofProeftuin(may.read),
    [paths.bevriezingCsv.route]: csv,
  },
}
