import { may } from '#src/netwerk/leden/policy.ts'
import { paths } from '#src/paths/index.ts'
import { common } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { allowed, type Crawled } from '#test/crawl/crawled.ts'

export const crawl: Crawled = {
  rules: { [paths.wieWeet.route]: allowed(may.list) },
  asked: () =>
    [paths.wieWeet({ q: common }), paths.wieWeet({ q: 'proef', fase: 'uitvoeren' })].map((path) => ({
      path,
    })),
}
