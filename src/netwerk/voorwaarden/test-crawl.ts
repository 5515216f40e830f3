import { paths } from '#src/paths/index.ts'
import { type Crawled, everyone, own, signedIn } from '#test/crawl/crawled.ts'

export const crawl: Crawled = {
  rules: { [paths.huisregels.route]: everyone, [paths.huisregelsAkkoord.route]: signedIn },
  changes: { [paths.huisregelsAkkoord.route]: own },
}
