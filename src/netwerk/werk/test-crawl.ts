import { paths } from '#src/paths/index.ts'
import { type Crawled, own, signedIn, theseIds } from '#test/crawl/crawled.ts'

export const crawl: Crawled = {
  records: { werk: ({ p }) => theseIds([p.organisaties.concurrent]) },
  rules: { [paths.eigenWerk.route]: signedIn },
  changes: {
    [paths.eigenWerk.route]: own,
    [paths.leverancierswerk.route]: own,
    [paths.leverancierswerkEinde.route]: own,
    [paths.werkVerwijdering.route]: own,
  },
}
