import { paths } from '#src/paths/index.ts'
import { isSignedIn } from '#src/platform/actor.ts'
import { type Crawled, signedIn, who } from '#test/crawl/crawled.ts'

export const crawl: Crawled = {
  rules: { [paths.mijnVonk.route]: signedIn, [paths.instellingen.route]: signedIn },
  changes: { [paths.uitstel.route]: who(isSignedIn), [paths.uitstelIntrekking.route]: who(isSignedIn) },
  unmarked: { 'uitstel.soort': 'the code of a kind of thing that waits' },
}
