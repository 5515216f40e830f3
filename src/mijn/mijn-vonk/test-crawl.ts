import { paths } from '#src/paths/index.ts'
import { type Crawled, signedIn } from '#test/crawl/crawled.ts'

export const crawl: Crawled = { rules: { [paths.mijnVonk.route]: signedIn } }
