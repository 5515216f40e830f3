import { ofOrganisatie } from '#src/netwerk/organisaties/test-crawl.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import { tellersVan } from '#src/tellen/plekken/test-crawl.ts'
import { type Crawled, nobody, type Rule } from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

/** Who counts for it reads what others reported of its plekken: the words of the plekken themselves. */
const rule: Rule = (asked) =>
  ofOrganisatie((actor, { id }) => {
    const eigen = tellersVan[asked.persona]
    return may.list(actor, { telt: eigen !== undefined && asked.build.p.organisaties[eigen] === id })
  })(asked)

export const crawl: Crawled = {
  rules: {
    [paths.bevestigen.route]: rule,
    [apiPaths.plekbevestigingen.route]: rule,
  },
  changes: {
    [paths.bevestigen.route]: nobody,
    [apiPaths.plekbevestigingen.route]: nobody,
  },
}
