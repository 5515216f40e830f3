import { apiPaths, paths } from '#src/paths/index.ts'
import { always, type Crawled, nobody, theseIds } from '#test/crawl/crawled.ts'

/** Nobody of the crawl was asked. */
export const crawl: Crawled = {
  records: { navragen: ({ p }) => theseIds([p.leden.collega.id]) },
  rules: {
    [paths.navraag.route]: always(404),
    [apiPaths.navraag.route]: always(404),
  },
  changes: {
    [paths.navraagantwoord.route]: nobody,
    [apiPaths.navraagantwoord.route]: nobody,
  },
}
