import { paths } from '#src/paths/index.ts'
import { type Crawled, own, signedIn } from '#test/crawl/crawled.ts'

export const crawl: Crawled = {
  rules: {
    [paths.gegevens.route]: signedIn,
    [paths.gegevensHtml.route]: signedIn,
    [paths.gegevensJson.route]: signedIn,
    [paths.vertrek.route]: signedIn,
  },
  changes: { [paths.vertrek.route]: own },
  unmarked: {
    'afscheid.email': 'of who left: kept until the mail is out, for that mail alone',
  },
}
