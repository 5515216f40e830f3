import { apiPaths, paths } from '#src/paths/index.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { ofProeftuin } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import type { Crawled } from '#test/crawl/crawled.ts'
// By path, as the crawl itself comes to it: by its other name it would be a second copy, in which nothing was made.
import { seesWerkwijze } from '../../verspreiden/werkwijzen/test-crawl.ts'

/**
 * What it says of other records has their marks: the crawl knows who may read each, wherever it stands. The words of its
 * own are those of the titles, which stand on the page of each.
 */
export const crawl: Crawled = {
  rules: {
    [paths.passendBijProeftuin.route]: ofProeftuin(may.read),
    [paths.passendBijWerkwijze.route]: seesWerkwijze,
    [apiPaths.passendBijProeftuin.route]: ofProeftuin(may.read),
    [apiPaths.passendBijWerkwijze.route]: seesWerkwijze,
  },
}
