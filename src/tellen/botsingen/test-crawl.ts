import { apiPaths, paths } from '#src/paths/index.ts'
import { allowed, type Crawled, nobody } from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

/** What stands in the lines, the crawl of plekken marks: what lies beside each other here are two of those. */
export const crawl: Crawled = {
  rules: {
    [paths.botsingen.route]: allowed(may.list),
    [apiPaths.botsingen.route]: allowed(may.list),
  },
  changes: {
    [paths.botsingbesluit.route]: nobody,
    [apiPaths.botsingbesluit.route]: nobody,
  },
}
