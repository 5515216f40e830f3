import { apiPaths, paths } from '#src/paths/index.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { asks, changesProeftuin, ofProeftuin } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { allowed, type Crawled, nobody } from '#test/crawl/crawled.ts'

const edit = changesProeftuin(may.edit)

export const crawl: Crawled = {
  rules: {
    [paths.nieuweProeftuin.route]: allowed(may.start),
    [paths.proeftuinBewerken.route]: ofProeftuin(asks.editable),
    [paths.zichtbaarheid.route]: ofProeftuin(may.edit),
  },
  changes: {
    [paths.proeftuinen.route]: nobody,
    [paths.proeftuinStart.route]: edit,
    [paths.proeftuinBewerken.route]: edit,
    [paths.zichtbaarheid.route]: edit,
    [apiPaths.proeftuinen.route]: nobody,
    [apiPaths.proeftuin.route]: edit,
    [apiPaths.start.route]: edit,
    [apiPaths.zichtbaarheid.route]: edit,
  },
  asked: ({ tenders }) =>
    tenders.map(({ id }) => ({ path: paths.nieuweProeftuin({ vertrekpunt: 'opdracht', aanbesteding: id }) })),
}
