import { paths } from '#src/paths/index.ts'
import { type Crawled, hidden } from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

export const crawl: Crawled = {
  rules: { [paths.stiltes.route]: hidden(may.see) },
}
