import { apiPaths, paths } from '#src/paths/index.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { ofProeftuin, readsAll } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { isSwitch } from '#src/proeftuinen/stappen/test-crawl.ts'
import type { Asked, Crawled } from '#test/crawl/crawled.ts'

const wordsOn = (asked: Asked) =>
  (readsAll(asked) ? asked.proef?.onPage : asked.proef && [asked.proef.titel]) ?? []

/** The newest few stand on the page itself; all that was written is asked for. */
const wordsShown = (asked: Asked) =>
  asked.path.includes('logboek=alles') ? wordsOn(asked) : wordsOn(asked).filter((word) => !isSwitch(word))

export const crawl: Crawled = {
  asked: ({ proeven }) =>
    proeven.map((proef) => ({
      path: paths.proeftuin(proef.id, { logboek: 'alles' }),
      route: paths.proeftuin.route,
      proef,
    })),
  rules: {
    [paths.proeftuin.route]: ofProeftuin(() => true),
    [apiPaths.proeftuin.route]: ofProeftuin(may.readSome),
  },
  words: {
    [paths.proeftuin.route]: wordsShown,
    [apiPaths.proeftuin.route]: (asked) => wordsOn(asked).filter((word) => !isSwitch(word)),
  },
}
