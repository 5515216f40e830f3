import { apiPaths, paths } from '#src/paths/index.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { ofProeftuin, readsAll } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { isSwitch } from '#src/proeftuinen/stappen/test-crawl.ts'
import type { Asked, Crawled } from '#test/crawl/crawled.ts'

const wordsOn = (asked: Asked) =>
  (readsAll(asked) ? asked.proef?.onPage : asked.proef && [asked.proef.titel]) ?? []

export const crawl: Crawled = {
  rules: {
    [paths.proeftuin.route]: ofProeftuin(() => true),
    [apiPaths.proeftuin.route]: ofProeftuin(may.readSome),
  },
  words: {
    [paths.proeftuin.route]: wordsOn,
    [apiPaths.proeftuin.route]: (asked) => wordsOn(asked).filter((word) => !isSwitch(word)),
  },
}
