import { apiPaths, paths } from '#src/paths/index.ts'
import { allowed, type Crawled, everyone, theseIds, who } from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

export const crawl: Crawled = {
  records: { telregimes: () => theseIds(['landelijk_gescheiden', 'bijdrage']) },
  rules: {
    [paths.telregimes.route]: everyone,
    [paths.telregime.route]: everyone,
    [paths.telregimeVersies.route]: allowed(may.add),
    [apiPaths.telregimes.route]: everyone,
    [apiPaths.telregime.route]: everyone,
  },
  changes: {
    [paths.telregimeVersies.route]: who(may.add),
    [apiPaths.telregimeVersies.route]: who(may.add),
  },
  unmarked: {
    'telregime.naam': 'a list for everybody',
    'telregime.titel': 'a list for everybody',
    'telregime.bron': 'a list for everybody',
  },
}
