import { paths } from '#src/paths/index.ts'
import { always, type Crawled, nobody, own, signedIn } from '#test/crawl/crawled.ts'

export const crawl: Crawled = {
  rules: {
    [paths.eigenStap.route]: signedIn,
    // Where a code can be used without a passkey alone; here is none that can.
    [paths.codes.route]: always(404),
    [paths.codesInstellen.route]: always(404),
    // Nobody is halfway in.
    [paths.tweedeStap.route]: always(303),
  },
  changes: {
    [paths.tweedeStap.route]: nobody,
    [paths.eigenStap.route]: own,
    [paths.eigenStapUitzetting.route]: own,
    [paths.codes.route]: own,
    [paths.codesInstellen.route]: own,
    [paths.codesVerwijdering.route]: own,
  },
}
