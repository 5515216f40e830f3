import { apiPaths, paths } from '#src/paths/index.ts'
import { common } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Crawled, everyone } from '#test/crawl/crawled.ts'

export const crawl: Crawled = {
  rules: {
    [paths.zoeken.route]: everyone,
    [paths.zoekSuggesties.route]: everyone,
    [apiPaths.zoekresultaten.route]: everyone,
  },
  asked: () =>
    [
      paths.zoeken({ q: common }),
      paths.zoeken({ q: 'proef', op: 'nieuwste' }),
      paths.zoekSuggesties(common),
      `${apiPaths.zoekresultaten()}?q=${common}`,
    ].map((path) => ({ path })),
  unmarked: {
    'zoekwoord.woord': 'read by nobody: words apart from what they stand in',
    'zoekwoord.lexeem': 'read by nobody: words apart from what they stand in',
  },
}
